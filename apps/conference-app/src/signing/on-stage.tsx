import { Button, Group, Paper, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconSignature } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import type { BoardFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './board.module.css';
import { PartyLine } from './party-line.js';
import signingClasses from './signing.module.css';
import type { BoardMoves } from './use-board-moves.js';

type Props = { rows: BoardFieldsFragment['rows']; moves: BoardMoves };

/** What is on the stage, and the two buttons that move it; it stays in sight while one scrolls. */
export function OnStage({ rows, moves }: Props) {
  const { w, f } = useWords();
  const { board } = w.signing;
  const { currentId, show } = moves;
  const at = rows.findIndex(({ mouId }) => mouId === currentId);
  const current = rows[at];
  const next = rows[at + 1];
  const before = at > 0 ? rows[at - 1] : undefined;
  // The second click of a double click would leave one out.
  const once = (go: () => void) => (click: MouseEvent) => click.detail < 2 && go();
  return (
    <Paper
      component="section"
      withBorder
      p={{ base: 'sm', sm: 'md' }}
      className={classes.stage}
      aria-label={board.onStage}
    >
      <div role="status">
        {current ? (
          <>
            <Text c="dimmed">
              {board.onStage} · {f.number(at + 1)}/{f.number(rows.length)}
            </Text>
            <Text fw={700} size="lg" className={classes.stageTitle}>
              {current.title}
            </Text>
          </>
        ) : (
          <Text fw={600}>{board.nobodyOnStage}</Text>
        )}
      </div>
      {current && (
        <ul className={`${signingClasses.parties} ${classes.stageParties}`}>
          {current.parties.map((party) => (
            <PartyLine key={party.organisation} party={party} />
          ))}
        </ul>
      )}
      <Group mt="sm" gap="sm" wrap="nowrap" className={classes.buttons}>
        <Button
          variant="default"
          size="lg"
          aria-disabled={!before}
          data-disabled={!before || undefined}
          leftSection={<IconChevronLeft aria-hidden />}
          onClick={once(() => before && show(before.mouId))}
        >
          {board.back}
        </Button>
        <Button
          size="lg"
          className={classes.next}
          aria-disabled={!next}
          data-disabled={!next || undefined}
          rightSection={<IconChevronRight aria-hidden />}
          onClick={once(() => next && show(next.mouId))}
        >
          {current ? board.next : board.start}
        </Button>
      </Group>
      <Group justify="space-between" mt={6} gap="xs">
        <Text className={classes.nextIs}>{next ? board.nextIs(next.title) : board.last}</Text>
        {current && (
          <Group gap="xs">
            <Button
              component={Link}
              to={
                current.status === 'LISTED'
                  ? `/mous/${current.mouId}/record?from=board`
                  : `/mous/${current.mouId}`
              }
              variant="light"
              leftSection={<IconSignature aria-hidden size={20} />}
            >
              {current.status === 'LISTED' ? board.open : board.see}
            </Button>
            <Button variant="subtle" px="xs" onClick={() => show(null)}>
              {board.clear}
            </Button>
          </Group>
        )}
      </Group>
    </Paper>
  );
}
