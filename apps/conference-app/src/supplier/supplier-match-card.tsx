import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Facts } from '../parts/facts.js';
import type { ProposalRowFragment, SupplierMatchesQuery } from '../gql/operations.js';
import { Reasons } from '../matching/reasons.js';
import { WhyHeading } from '../matching/why-heading.js';
import { OpinionButtons } from '../opinions/opinion-buttons.js';
import { ProposalLink } from '../proposals/proposal-link.js';
import { useWords } from '../words/words.js';

export type SupplierMatch = SupplierMatchesQuery['supplierMatches']['items'][number];

type Props = {
  match: SupplierMatch;
  /** The buyer's on it, open or agreed. */
  proposal?: ProposalRowFragment;
};

/** A buyer that fits, as its supplier reads it: what is wanted and why it fits. */
export function SupplierMatchCard({ match, proposal }: Props) {
  const { w, f, pick } = useWords();
  const {
    offerId,
    product,
    demand,
    requiredCertificates,
    delivery,
    buyerType,
    smallestLot,
    reasons,
    releasedAt,
    changedSince,
  } = match;
  // A supplier is told its own price at the buyer's door and nothing of the ceiling: a fact, not a reason.
  const price = reasons.find(({ criterion }) => criterion === 'PRICE');
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <div>
          <Title order={3}>{demand.wanted}</Title>
          <Text c="dimmed">{w.parties.forProduct(product)}</Text>
        </div>
        <Facts
          rows={[
            [
              w.parties.buyer,
              [demand.distributor, buyerType && w.enums.buyerType[buyerType]].filter(Boolean).join(' · '),
            ],
            [w.goods.province, demand.province],
            [w.parties.quantity, f.quantity(demand.quantity, demand.unit)],
            [w.parties.months, f.months(demand.months)],
            [w.opinions.smallestLot, smallestLot && f.quantity(smallestLot, demand.unit)],
            [w.parties.required, requiredCertificates.map((kind) => w.enums.certificate[kind]).join(', ')],
            [w.parties.delivery, delivery],
            [w.matching.criterion.PRICE, price && pick(price.text)],
          ]}
        />
        <div>
          <WhyHeading releasedAt={releasedAt} changedSince={changedSince} />
          <Reasons reasons={reasons.filter((reason) => reason !== price)} />
        </div>
        {!proposal && match.opinion !== 'NOT_INTERESTED' && (
          <Text>
            <b>{w.parties.next}:</b> {w.parties.nextOfSupplier}
          </Text>
        )}
        <OpinionButtons match={match} of={`${demand.wanted}, ${demand.distributor}`} />
        <Group gap="xs">
          {proposal && <ProposalLink proposal={proposal} />}
          <Button component={Link} to={`/offers/${offerId}`} variant="default">
            {w.parties.seeMine}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
