import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { Facts } from '../parts/facts.js';
import type { DistributorMatchesQuery, ProposalRowFragment } from '../gql/operations.js';
import { Reasons } from '../matching/reasons.js';
import { WhyHeading } from '../matching/why-heading.js';
import { OpinionButtons } from '../opinions/opinion-buttons.js';
import { ProposalLink } from '../proposals/proposal-link.js';
import { ProposeLink } from '../proposals/propose-link.js';
import { useWords } from '../words/words.js';

export type DistributorMatch = DistributorMatchesQuery['distributorMatches']['items'][number];

type Props = {
  match: DistributorMatch;
  /** The buyer's own on it, open or agreed. */
  proposal?: ProposalRowFragment;
};

/** An offer that fits, as the buyer reads it: what it is and why it fits. */
export function DistributorMatchCard({ match, proposal }: Props) {
  const { w, f } = useWords();
  const { offer, demandId, supplierId, certificates, reasons, releasedAt, changedSince } = match;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <div>
          <Title order={3}>{offer.product}</Title>
          <Text>{[offer.supplier, offer.province].filter(Boolean).join(' · ')}</Text>
        </div>
        <Facts
          rows={[
            [w.goods.quantity, f.quantity(offer.quantity, offer.unit)],
            [w.goods.months, f.months(offer.months)],
            [w.offers.price, f.price(offer.price, offer.unit)],
            [w.offers.certificates, certificates.map((kind) => w.enums.certificate[kind]).join(', ')],
          ]}
        />
        <div>
          <WhyHeading releasedAt={releasedAt} changedSince={changedSince} />
          <Reasons reasons={reasons} />
        </div>
        {!proposal && match.opinion !== 'NOT_INTERESTED' && (
          <Text>
            <b>{w.parties.next}:</b> {w.parties.nextOfBuyer}
          </Text>
        )}
        <Group gap="xs">
          {proposal ? (
            <ProposalLink proposal={proposal} />
          ) : (
            <ProposeLink offerId={offer.id} demandId={demandId} />
          )}
          <Button component={Link} to={`/offers/${offer.id}`} variant="default">
            {w.parties.seeOffer}
          </Button>
          <Button component={Link} to={`/suppliers/${supplierId}`} variant="default">
            {w.parties.seeSupplier}
          </Button>
        </Group>
        <OpinionButtons match={match} of={`${offer.product}, ${offer.supplier}`} />
      </Stack>
    </Paper>
  );
}
