import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { lineValue } from '../mous/line-value.js';
import { Facts } from '../parts/facts.js';
import { useWords } from '../words/words.js';
import type { Listed } from './far-price.js';
import { PriceDoubt } from './price-doubt.js';
import type { TermsValues } from './terms-values.js';
import { useTermsWords } from './use-terms-words.js';

type Props = {
  /** Who will read it. */
  to: string;
  values: TermsValues;
  listed?: Listed;
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
};

/** Reads the terms once more before they are sent. */
export function SendDialog({ to, values, listed, opened, onClose, onConfirm }: Props) {
  const { w, f } = useWords();
  const { sum } = useTermsWords();
  const { quantity, unit, price, priceLater, answerBy } = values;
  const amount = `${f.number(quantity)} ${unit}`;
  const value = priceLater ? null : lineValue({ quantity, price });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={w.proposals.send}
      closeButtonProps={{ 'aria-label': w.common.close }}
    >
      <Stack>
        <Text>{w.proposals.sendAsk(to)}</Text>
        <Facts
          rows={[
            [w.proposals.goods, values.goods],
            [w.proposals.quantity, amount],
            [
              w.proposals.price,
              priceLater ? w.proposals.later : w.proposals.priceOf(f.money(Number(price)), unit),
            ],
            [
              w.proposals.value,
              value === null
                ? null
                : `${w.proposals.product(amount, f.money(Number(price)))} = ${sum(Number(value))}`,
            ],
            [w.proposals.months, f.months(values.months)],
            [w.proposals.answerBy, answerBy && w.proposals.until(f.longDate(answerBy))],
          ]}
        />
        <PriceDoubt values={values} listed={listed} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {w.proposals.sendBack}
          </Button>
          <Button onClick={onConfirm}>{w.proposals.send}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
