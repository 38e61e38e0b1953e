import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { MouRowFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { goodsInShort, partiesOf } from './lines.js';
import { MouStatusBadge } from './mou-status-badge.js';
import { PartyLine } from './party-line.js';
import classes from './signing.module.css';

/** One memorandum in a list: its number, title, goods, status, and each party with who signs for it. */
export function MouSummary({ mou }: { mou: MouRowFragment }) {
  const { w, f } = useWords();
  return (
    <div className={classes.summary}>
      <Group gap="xs">
        <Text c="dimmed">{w.signing.mouNumber(f.number(mou.number))}</Text>
        <MouStatusBadge status={mou.status} />
      </Group>
      <Anchor component={Link} to={`/mous/${mou.id}`} fw={700} className={classes.title}>
        {mou.title}
      </Anchor>
      <Text>{goodsInShort(mou.goods, f, w)}</Text>
      <ul className={classes.parties}>
        {partiesOf(mou).map((party) => (
          <PartyLine key={party.organisation} party={party} unasked={mou.status === 'AGREED'} />
        ))}
      </ul>
    </div>
  );
}
