import { useQuery } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useActing } from '../goods/use-acting.js';
import {
  CounterProposalDocument,
  OfferDocument,
  ProposalDocument,
  type ProposalFieldsFragment,
} from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { keyOf } from '../parts/key-of.js';
import { Loading } from '../parts/loading.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { organisationOf, otherSide, turnOf } from './sides.js';
import { SendDialog } from './send-dialog.js';
import { TermsFields } from './terms-fields.js';
import { endOfDay, termsValues, toTerms, type TermsValues } from './terms-values.js';
import { useTermsState } from './use-terms-state.js';
import { useTermsCheck } from './use-terms-check.js';
import { useTermsLabels } from './use-terms-labels.js';

/** Other terms, begun with those that stand. */
export default function CounterProposal() {
  const { w } = useWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ProposalDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return (
    <>
      {!data && <PageTitle title={w.proposals.counterTitle} />}
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && <Form proposal={data.proposal} />}
    </>
  );
}

function Form({ proposal }: { proposal: ProposalFieldsFragment }) {
  const { w } = useWords();
  const navigate = useNavigate();
  const labels = useTermsLabels();
  // What one answers is what stood there when one began.
  const [opened] = useState(proposal);
  const { id, step, terms, status, moves } = opened;
  const turn = turnOf(status);
  const answerer = turn && organisationOf(opened, turn);
  const draft = useDraftForm(
    `proposal.${id}.${step}.counter`,
    termsValues(terms, answerer?.id ?? null),
    useTermsCheck(),
  );
  const { form } = draft;
  const [counter, sending] = useSend(CounterProposalDocument);
  const state = useTermsState(sending);
  const { staff, errors, ready } = useActing(form.values.onBehalf);
  // A seller's withdrawn offer need not be readable; the terms can be written without it.
  const listed = useQuery(OfferDocument, { variables: { id: opened.offerId } }).data?.offer;
  const [asking, setAsking] = useState(false);
  const page = `/proposals/${id}`;
  if (!turn || !moves.includes('COUNTER'))
    return (
      <>
        <PageTitle title={w.proposals.counterTitle} />
        <Stack align="flex-start">
          <Text>{w.proposals.counterOver}</Text>
          <Button component={Link} to={page}>
            {w.proposals.openProposal}
          </Button>
        </Stack>
      </>
    );
  const other = organisationOf(opened, otherSide(turn));
  const sendIt = async (values: TermsValues) => {
    const acting = ready();
    if (!acting || !asking) return;
    setAsking(false);
    const input = { terms: toTerms(values), answerBy: endOfDay(values.answerBy), ...acting };
    const sent = await counter({ key: keyOf(draft.key, input), id, step, ...input });
    if (!sent) return;
    draft.done();
    tell(w.proposals.counterSent);
    await navigate(page);
  };
  return (
    <>
      <PageTitle title={w.proposals.counterTitle} help={w.proposals.counterHelp(other.name)} />
      <FormScreen
        draft={draft}
        state={state}
        labels={labels}
        submitLabel={w.proposals.send}
        onLoadLatest={() => void navigate(page)}
        onSubmit={() => setAsking(ready() !== null)}
      >
        {staff && answerer && <Text fw={600}>{w.proposals.actFor(answerer.name)}</Text>}
        {staff && (
          <OnBehalfFields
            fixed
            value={form.values.onBehalf}
            onChange={(onBehalf) => form.setFieldValue('onBehalf', onBehalf)}
            errors={errors}
          />
        )}
        <TermsFields form={form} side={turn} listed={listed} />
      </FormScreen>
      <SendDialog
        to={other.name}
        values={form.values}
        listed={listed}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void sendIt(form.values)}
      />
    </>
  );
}
