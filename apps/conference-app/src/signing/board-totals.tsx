import { Paper, SimpleGrid, Text, Title } from '@mantine/core';
import type { BoardFieldsFragment, BoardTotalsFieldsFragment } from '../gql/operations.js';
import { Facts } from '../parts/facts.js';
import { useWords } from '../words/words.js';

/** What the signed memoranda sum up to; new and existing partners apart. */
export function BoardTotals({ board }: { board: BoardFieldsFragment }) {
  const { w, f } = useWords();
  const { totals } = w.signing;
  return (
    <section aria-label={totals.title}>
      <Title order={2} mt="xl">
        {totals.title}
      </Title>
      <Text mb="sm" fw={600}>
        {totals.signedOf(f.number(board.total.mous), f.number(board.rows.length))}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        <Sum label={totals.all} of={board.total} />
        <Sum label={w.enums.partnership.NEW} of={board.newPartners} />
        <Sum label={w.enums.partnership.EXISTING} of={board.existingPartners} />
      </SimpleGrid>
    </section>
  );
}

function Sum({ label, of }: { label: string; of: BoardTotalsFieldsFragment }) {
  const { w, f } = useWords();
  const { totals } = w.signing;
  const { mous, tonnes, otherUnits, value, withValue } = of;
  return (
    <Paper withBorder p="md">
      <Title order={3} mb="xs">
        {label}
      </Title>
      <Facts
        rows={[
          [totals.mous, <strong key="mous">{f.number(mous)}</strong>],
          [totals.tonnes, <strong key="tonnes">{totals.inTonnes(f.number(tonnes))}</strong>],
          [totals.other, otherUnits.map(({ unit, quantity }) => `${f.number(quantity)} ${unit}`).join('\n')],
          [
            totals.value,
            <span key="value">
              <strong>{f.money(value)}</strong>
              <br />
              {totals.withValue(f.number(withValue), f.number(mous))}
            </span>,
          ],
        ]}
      />
    </Paper>
  );
}
