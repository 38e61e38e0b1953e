import { Anchor, Group, Text, UnstyledButton } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { BoardFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './board.module.css';
import { goodsInShort } from './lines.js';
import { MouStatusBadge } from './mou-status-badge.js';
import { PartyLine } from './party-line.js';
import signingClasses from './signing.module.css';
import type { BoardMoves } from './use-board-moves.js';

type Rows = BoardFieldsFragment['rows'];

/** Every memorandum in the order of the stage; a press on its head puts it on the stage. */
export function BoardRows({ rows, moves }: { rows: Rows; moves: BoardMoves }) {
  const { w } = useWords();
  return (
    <ol className={classes.rows} aria-label={w.signing.board.rows}>
      {rows.map((row, index) => (
        <Row key={row.mouId} row={row} place={index + 1} moves={moves} />
      ))}
    </ol>
  );
}

function Row({ row, place, moves }: { row: Rows[number]; place: number; moves: BoardMoves }) {
  const { w, f } = useWords();
  const { board } = w.signing;
  const current = row.mouId === moves.currentId;
  return (
    <li className={classes.row} aria-current={current || undefined}>
      <UnstyledButton className={classes.show} onClick={() => !current && moves.show(row.mouId)}>
        <span className={classes.place}>{f.number(place)}</span>
        <span className={classes.rowTitle}>{row.title}</span>
        <span className={classes.showVerb}>
          {current ? (
            board.onStage
          ) : (
            <>
              <IconPlayerPlay aria-hidden size={18} /> {board.show}
            </>
          )}
        </span>
      </UnstyledButton>
      <div className={classes.rowBody}>
        <div>
          <Group gap="xs" mb={4}>
            <MouStatusBadge status={row.status} />
            <Text c="dimmed">{w.enums.partnership[row.partnership]}</Text>
          </Group>
          <Text>{goodsInShort(row.goods, f, w)}</Text>
          {row.value !== null && <Text c="dimmed">{f.money(row.value)}</Text>}
          <Anchor
            component={Link}
            to={row.status === 'LISTED' ? `/mous/${row.mouId}/record?from=board` : `/mous/${row.mouId}`}
            className={classes.open}
            aria-label={row.status === 'LISTED' ? board.openOne(row.title) : board.seeOne(row.title)}
          >
            {row.status === 'LISTED' ? board.open : board.see}
          </Anchor>
        </div>
        <ul className={signingClasses.parties}>
          {row.parties.map((party) => (
            <PartyLine key={party.organisation} party={party} />
          ))}
        </ul>
      </div>
    </li>
  );
}
