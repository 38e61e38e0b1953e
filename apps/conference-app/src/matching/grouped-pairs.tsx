import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { DemandGistFieldsFragment, MatchFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './matching.module.css';
import { PairCard } from './pair-card.js';

type Props = { eventId: string; matches: readonly MatchFieldsFragment[]; byDemand: boolean };

/** Pairs in the order of the API, under their demand where they stand by demand. */
export function GroupedPairs({ eventId, matches, byDemand }: Props) {
  const { w } = useWords();
  const card = (match: MatchFieldsFragment) => (
    <PairCard
      key={`${match.demand.id}.${match.offer.id}`}
      eventId={eventId}
      match={match}
      showDemand={!byDemand}
    />
  );
  if (!byDemand)
    return (
      <ul className={classes.pairs} aria-label={w.matching.viewMatches}>
        {matches.map(card)}
      </ul>
    );
  const groups = new Map<string, MatchFieldsFragment[]>();
  for (const match of matches) groups.set(match.demand.id, [...(groups.get(match.demand.id) ?? []), match]);
  return (
    <Stack gap="xl">
      {[...groups.values()].map((group) => {
        const demand = group[0]?.demand;
        return (
          demand && (
            <section key={demand.id}>
              <DemandHeading demand={demand} />
              <ul className={classes.pairs}>{group.map(card)}</ul>
            </section>
          )
        );
      })}
    </Stack>
  );
}

function DemandHeading({ demand }: { demand: DemandGistFieldsFragment }) {
  const { f } = useWords();
  const { id, wanted, distributor, province, quantity, unit, months } = demand;
  return (
    <div className={classes.demandHeading}>
      <Title order={2}>
        <Anchor component={Link} to={`/demands/${id}`} inherit>
          {wanted}
        </Anchor>
      </Title>
      <Text>
        {[distributor, province, f.quantity(quantity, unit), f.months(months)].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
