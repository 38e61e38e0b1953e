import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { MatchFieldsFragment } from '../gql/operations.js';
import { StatusBadge } from '../parts/badges.js';
import type { Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';
import { Reasons } from './reasons.js';
import { outOfHundred, ScoreBar } from './score-bar.js';

type Match = MatchFieldsFragment;
type Gists = Pick<Match, 'offer' | 'demand'>;

/** The two sides of a pair: for matches and for vetoed pairs. */
export function useSideColumns<Row extends Gists>(): Column<Row>[] {
  const { w, f } = useWords();
  const lines = (quantity: string, months: string) => (
    <Text span c="dimmed" display="block">
      {quantity} · {months}
    </Text>
  );
  return [
    {
      id: 'demand',
      heading: w.matching.demand,
      main: true,
      cell: ({ demand }) => demand.wanted,
      text: ({ demand }) => demand.wanted,
    },
    {
      id: 'distributor',
      heading: w.demands.distributor,
      cell: ({ demand }) => (
        <>
          {demand.distributor}
          {lines(f.quantity(demand.quantity, demand.unit), f.months(demand.months))}
        </>
      ),
      text: ({ demand }) => demand.distributor,
    },
    {
      id: 'offer',
      heading: w.matching.offer,
      cell: ({ offer }) => (
        <>
          <Anchor component={Link} to={`/offers/${offer.id}`} fw={600}>
            {offer.product}
          </Anchor>
          <br />
          {offer.supplier}
          {lines(f.quantity(offer.quantity, offer.unit), f.months(offer.months))}
        </>
      ),
      text: ({ offer }) => offer.product,
    },
  ];
}

export function useMatchColumns(): Column<Match>[] {
  const { w, pick } = useWords();
  const sides = useSideColumns<Match>();
  return [
    ...sides,
    {
      id: 'score',
      heading: w.matching.score,
      cell: ({ score }) => <ScoreBar score={score} />,
      text: ({ score }) => (score === null ? null : outOfHundred(score)),
    },
    {
      id: 'reasons',
      heading: w.matching.reasons,
      cell: ({ reasons }) => <Reasons reasons={reasons} />,
      text: ({ reasons }) => reasons.map(({ text }) => pick(text)).join('; '),
    },
    {
      id: 'state',
      heading: w.matching.state,
      cell: ({ decision, decisionReason, released }) => (
        <Stack gap={4} align="flex-start">
          <StatusBadge
            tone={released === 'RELEASED' ? 'good' : released === 'CHANGED_SINCE' ? 'wait' : 'plain'}
          >
            {w.matching.released[released]}
          </StatusBadge>
          {decision !== 'NONE' && (
            <>
              <StatusBadge tone={decision === 'BARRED' ? 'bad' : 'busy'}>
                {w.matching.decision[decision]}
              </StatusBadge>
              <Text>{decisionReason}</Text>
            </>
          )}
        </Stack>
      ),
      text: ({ decision, decisionReason, released }) =>
        [
          w.matching.released[released],
          decision === 'NONE' ? '' : `${w.matching.decision[decision]}: ${decisionReason ?? ''}`,
        ]
          .filter(Boolean)
          .join('; '),
    },
  ];
}
