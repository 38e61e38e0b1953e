import { useQuery } from '@apollo/client/react';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { NeedsEvent } from '../events/needs-event.js';
import { useOpened } from '../goods/use-opened.js';
import { MatchWeightsDocument, type WeightsFieldsFragment } from '../gql/operations.js';
import type { Criterion } from '../gql/schema.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { weightValues } from './criteria.js';
import { WeightsForm } from './weights-form.js';

export default function WeightsScreen() {
  return <NeedsEvent>{(event) => <Weights key={event.id} event={event} />}</NeedsEvent>;
}

function Weights({ event }: { event: ConferenceEvent }) {
  const { w } = useWords();
  const { data, error, refetch } = useQuery(MatchWeightsDocument, {
    variables: { eventId: event.id },
    fetchPolicy: 'network-only',
  });
  const askLatest = async () => (await refetch()).data?.matchWeights;
  return (
    <>
      <PageTitle title={w.weights.title} help={w.weights.help} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && <Changing weights={data.matchWeights} askLatest={askLatest} />}
    </>
  );
}

type Weights = WeightsFieldsFragment;
type ChangingProps = { weights: Weights; askLatest: () => Promise<Weights | undefined> };

function Changing({ weights, askLatest }: ChangingProps) {
  const { w } = useWords();
  const { opened, draftName, goOn, note } = useOpened(
    'weights',
    named(weights),
    ({ values }) => weightValues(values),
    async () => {
      const latest = await askLatest();
      return latest && named(latest);
    },
    (field) => w.matching.criterion[field as Criterion],
  );
  return (
    <>
      {note}
      <WeightsForm key={draftName} opened={opened} draftName={draftName} onLoadLatest={goOn} />
    </>
  );
}

const named = (weights: Weights) => ({ ...weights, id: weights.eventId });
