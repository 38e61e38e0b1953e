import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { outOfHundred } from '../matching/score-bar.js';
import { StatusBadge } from '../parts/badges.js';
import { problemText } from '../parts/problem-text.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { RankMove } from './rank-move.js';
import type { Preview, PreviewState } from './use-preview.js';
import classes from './weights.module.css';

/** The lists that saving would change most, the first five of each before and after. */
export function PreviewLists({ state }: { state: PreviewState }) {
  const speech = useWords();
  const { w, f } = speech;
  const { idle, answer, error, askAgain } = state;
  if (idle) return <Text c="dimmed">{w.weights[idle]}</Text>;
  if (error && !answer) return <ErrorNote error={error} onRetry={askAgain} />;
  if (!answer) return <Text c="dimmed">{w.weights.reckoning}</Text>;
  if (answer.__typename === 'InvalidInput')
    return (
      <Alert color="red" role="alert">
        {answer.problems.map((problem) => problemText(problem, speech)).join(' ')}
      </Alert>
    );
  if (!answer.changes.length) return <Text>{w.weights.noneChanged}</Text>;
  return (
    <>
      {answer.changes.length < answer.listsChanged && (
        <Text>{w.weights.largest(f.number(answer.changes.length))}</Text>
      )}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {answer.changes.map((change) => (
          <ListChange key={change.demand.id} change={change} />
        ))}
      </Stack>
    </>
  );
}

function ListChange({ change: { demand, rows } }: { change: Preview['changes'][number] }) {
  const { w, f } = useWords();
  const points = (score: number | null | undefined) =>
    typeof score === 'number' ? f.number(outOfHundred(score)) : null;
  return (
    <Paper component="li" withBorder p="md">
      <Title order={3}>{demand.wanted}</Title>
      <Text c="dimmed">{demand.distributor}</Text>
      <ul className={classes.change}>
        {rows.map(({ offer, before, after, scoreBefore, scoreAfter }) => (
          <li key={offer.id}>
            <RankMove before={before ?? null} after={after ?? null} />
            <span>
              {offer.product}
              <Text span c="dimmed">
                {' · '}
                {offer.supplier}
              </Text>
              <Fits before={scoreBefore} after={scoreAfter} />
            </span>
            <Text span c="dimmed">
              {w.weights.pointsMove(points(scoreBefore), points(scoreAfter))}
            </Text>
          </li>
        ))}
      </ul>
    </Paper>
  );
}

/** Said where a pair begins to fit or ceases to: it is scored on one side only. */
function Fits({ before, after }: { before?: number | null; after?: number | null }) {
  const { w } = useWords();
  const [did, will] = [typeof before === 'number', typeof after === 'number'];
  if (did === will) return null;
  return (
    <>
      {' '}
      <StatusBadge tone={will ? 'good' : 'bad'}>
        {will ? w.weights.nowFits : w.weights.fitsNoLonger}
      </StatusBadge>
    </>
  );
}
