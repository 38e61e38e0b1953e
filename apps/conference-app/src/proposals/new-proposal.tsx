import { useQuery } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { DemandDocument, OfferDocument } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { ProposalForm } from './proposal-form.js';

/** Proposes on an offer, or on a match where the address names a demand too. */
export default function NewProposal() {
  const { w } = useWords();
  const [params] = useSearchParams();
  const offerId = params.get('offerId');
  const demandId = params.get('demandId');
  const offer = useQuery(OfferDocument, { variables: { id: offerId ?? '' }, skip: !offerId });
  const demand = useQuery(DemandDocument, { variables: { id: demandId ?? '' }, skip: !demandId });
  const error = offer.error ?? demand.error;
  const found = offer.data?.offer;
  const wanted = demandId ? demand.data?.demand : null;
  return (
    <>
      <PageTitle
        title={w.proposals.newTitle}
        help={found ? w.proposals.newHelp(found.supplier.name) : undefined}
      />
      {!offerId && <ChooseOffer text={w.proposals.chooseOffer} />}
      {offerId && error && !(found && wanted !== undefined) ? (
        <ErrorNote
          error={error}
          onRetry={() => {
            void offer.refetch();
            if (demandId) void demand.refetch();
          }}
        />
      ) : null}
      {offerId && !error && !(found && wanted !== undefined) && <Loading />}
      {found?.status === 'WITHDRAWN' && <ChooseOffer text={w.proposals.notListed} />}
      {found?.status === 'LISTED' && wanted !== undefined && <ProposalForm offer={found} demand={wanted} />}
    </>
  );
}

function ChooseOffer({ text }: { text: string }) {
  const { w } = useWords();
  return (
    <Stack align="flex-start">
      <Text>{text}</Text>
      <Button component={Link} to="/offers" size="lg">
        {w.proposals.emptyGo}
      </Button>
    </Stack>
  );
}
