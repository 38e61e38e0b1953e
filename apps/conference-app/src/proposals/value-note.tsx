import { Text } from '@mantine/core';
import { isPlain } from '../goods/typed-number.js';
import { lineValue } from '../mous/line-value.js';
import { useWords } from '../words/words.js';
import classes from './proposals.module.css';
import type { TermsValues } from './terms-values.js';
import { useTermsWords } from './use-terms-words.js';

/** What the typed quantity and price come to, with how. */
export function ValueNote({ values }: { values: TermsValues }) {
  const { w, f } = useWords();
  const { sum } = useTermsWords();
  const { quantity, unit, price, priceLater } = values;
  const value = priceLater ? null : lineValue({ quantity, price });
  return (
    <div className={classes.sum}>
      <Text>{w.proposals.value}</Text>
      {value === null ? (
        <Text c="dimmed">
          {priceLater && isPlain(quantity, 3) ? w.proposals.valueLater : w.proposals.valueUnknown}
        </Text>
      ) : (
        <>
          <Text fw={700} size="xl">
            {sum(Number(value))}
          </Text>
          <Text c="dimmed">
            {w.proposals.product(`${f.number(quantity)} ${unit}`, f.money(Number(price)))}
          </Text>
        </>
      )}
    </div>
  );
}
