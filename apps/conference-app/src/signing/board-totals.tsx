import { Paper, Table, Text, Title } from '@mantine/core';
import type { BoardFieldsFragment, BoardTotalsFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';

/** What the signed memoranda sum up to; new and existing partners apart. */
export function BoardTotals({ board }: { board: BoardFieldsFragment }) {
  const { w, f } = useWords();
  const { totals } = w.signing;
  const lines: [label: string, of: BoardTotalsFieldsFragment][] = [
    [totals.all, board.total],
    [w.enums.partnership.NEW, board.newPartners],
    [w.enums.partnership.EXISTING, board.existingPartners],
  ];
  return (
    <section aria-label={totals.title}>
      <Title order={2} mt="xl">
        {totals.title}
      </Title>
      <Text mb="sm" fw={600}>
        {totals.signedOf(f.number(board.total.mous), f.number(board.rows.length))}
      </Text>
      <Paper withBorder style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={totals.title}>
        <Table verticalSpacing="sm" miw="40rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th ta="right">{totals.mous}</Table.Th>
              <Table.Th ta="right">{totals.tonnes}</Table.Th>
              <Table.Th>{totals.other}</Table.Th>
              <Table.Th ta="right">{totals.value}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(([label, of]) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td ta="right">{f.number(of.mous)}</Table.Td>
                <Table.Td ta="right">{totals.inTonnes(f.number(of.tonnes))}</Table.Td>
                <Table.Td>
                  {of.otherUnits.map(({ unit, quantity }) => `${f.number(quantity)} ${unit}`).join('; ')}
                </Table.Td>
                <Table.Td ta="right">
                  {f.money(of.value)}
                  <Text c="dimmed">{totals.withValue(f.number(of.withValue), f.number(of.mous))}</Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
    </section>
  );
}
