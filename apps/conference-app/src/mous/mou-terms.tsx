import { Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Facts } from '../parts/facts.js';
import type { MouFieldsFragment, MouGoodsFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './mou.module.css';
import { TextMark } from './text-mark.js';

type Goods = MouGoodsFieldsFragment;

/** What the memorandum says. */
export function MouTerms({ mou }: { mou: MouFieldsFragment }) {
  const { w, f } = useWords();
  const { purpose, goods, months, delivery, paymentDays, value, statedValue, otherTerms } = mou;
  const worth =
    value == null ? w.mous.noValue : (statedValue == null ? w.mous.summed : w.mous.stated)(f.money(value));
  return (
    <Paper component="section" withBorder p="md">
      <Stack>
        <div>
          <Title order={2}>{w.mous.textTitle}</Title>
          <TextMark mou={mou} />
        </div>
        {purpose && <Facts rows={[[w.mous.purpose, purpose]]} />}
        <GoodsTable goods={goods} />
        <Facts
          rows={[
            [w.mous.months, months.length ? f.months(months) : null],
            [w.mous.delivery, delivery],
            [
              w.mous.payment,
              paymentDays == null ? w.mous.toBeAgreed : w.mous.paymentWithin(f.number(paymentDays)),
            ],
            [w.mous.value, worth],
            [w.mous.otherTerms, otherTerms],
          ]}
        />
      </Stack>
    </Paper>
  );
}

/** The goods: a table where there is room for it, else one after another. */
function GoodsTable({ goods }: { goods: readonly Goods[] }) {
  const { w } = useWords();
  const wide = useMediaQuery('(min-width: 48em)', window.innerWidth >= 768, {
    getInitialValueInEffect: false,
  });
  const says = useGoodsWords();
  if (!goods.length) return <Text>{w.mous.noGoods}</Text>;
  if (!wide)
    return (
      <ul className={classes.plain} aria-label={w.mous.goods}>
        {goods.map((line, index) => (
          <li key={index}>
            <Text fw={700}>{line.goods}</Text>
            <Facts
              rows={[
                [w.mous.specification, line.specification],
                [w.mous.origin, line.origin],
                [w.mous.quantity, says.quantity(line)],
                [w.mous.price, says.price(line)],
                [w.mous.lineValue, says.value(line)],
              ]}
            />
          </li>
        ))}
      </ul>
    );
  return (
    <Table withTableBorder aria-label={w.mous.goods}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{w.mous.goodsName}</Table.Th>
          <Table.Th className={classes.number}>{w.mous.quantity}</Table.Th>
          <Table.Th className={classes.number}>{w.mous.price}</Table.Th>
          <Table.Th className={classes.number}>{w.mous.lineValue}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {goods.map((line, index) => (
          <Table.Tr key={index}>
            <Table.Td>
              <Text fw={600}>{line.goods}</Text>
              <Text c="dimmed">{[line.specification, line.origin].filter(Boolean).join(' · ')}</Text>
            </Table.Td>
            <Table.Td className={classes.number}>{says.quantity(line)}</Table.Td>
            <Table.Td className={classes.number}>{says.price(line)}</Table.Td>
            <Table.Td className={classes.number}>{says.value(line)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Quantity, price and value of a line in words; what is open says so. */
function useGoodsWords() {
  const { w, f } = useWords();
  return {
    quantity: ({ quantity, unit, kgPerUnit }: Goods) => {
      if (!quantity) return w.mous.toBeAgreed;
      const whole = [f.number(quantity), unit].filter(Boolean).join(' ');
      return kgPerUnit && unit ? `${whole} (${w.mous.weighs(unit, f.number(kgPerUnit))})` : whole;
    },
    price: ({ price, unit }: Goods) =>
      price == null ? w.mous.toBeAgreed : [f.money(price), unit].filter(Boolean).join('/'),
    value: ({ value }: Goods) => (value == null ? w.mous.noValue : f.money(value)),
  };
}
