import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { AdvisedHere } from '../advice/advised-here.js';
import { useArrival } from '../advice/use-arrival.js';
import { useActing } from '../goods/use-acting.js';
import { useOpened } from '../goods/use-opened.js';
import { ChangeDemandDocument, DemandDocument, type DemandFieldsFragment } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { Loading } from '../parts/loading.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { DemandFields } from './demand-fields.js';
import { demandValues, toDemand, type DemandValues } from './demand-values.js';

type Demand = DemandFieldsFragment;

export default function ChangeDemand() {
  const { w } = useWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DemandDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const askLatest = async () => (await refetch()).data?.demand;
  return (
    <>
      <PageTitle title={w.demands.changeTitle} help={w.demands.changeHelp} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && <Changing demand={data.demand} askLatest={askLatest} />}
    </>
  );
}

function Changing({ demand, askLatest }: { demand: Demand; askLatest: () => Promise<Demand | undefined> }) {
  const { opened, draftName, goOn, note } = useOpened('demand', demand, demandValues, askLatest);
  return (
    <>
      {note}
      <AdvisedHere demandId={opened.id} />
      <Form key={draftName} opened={opened} draftName={draftName} onLoadLatest={goOn} />
    </>
  );
}

type FormProps = { opened: Demand; draftName: string; onLoadLatest: (mine: DemandValues) => Promise<void> };

function Form({ opened, draftName, onLoadLatest }: FormProps) {
  const { w } = useWords();
  const navigate = useNavigate();
  const { id, version, asWritten } = opened;
  useArrival();
  const draft = useDraftForm(draftName, demandValues(opened));
  const [change, state] = useSend(ChangeDemandDocument);
  const { onBehalf } = draft.form.values;
  const { staff, errors, ready } = useActing(onBehalf);
  return (
    <FormScreen
      draft={draft}
      state={state}
      labels={w.fields}
      submitLabel={w.common.save}
      onLoadLatest={() => void onLoadLatest(draft.form.getValues())}
      onSubmit={async (values) => {
        const acting = ready();
        if (!acting) return;
        if (!(await change({ id, version, input: toDemand(values), ...acting }))) return;
        draft.done();
        tell(w.demands.saved);
        await navigate(`/demands/${id}`);
      }}
    >
      {staff && (
        <OnBehalfFields
          fixed
          value={onBehalf}
          onChange={(next) => draft.form.setFieldValue('onBehalf', next)}
          errors={errors}
        />
      )}
      <DemandFields form={draft.form} asWritten={asWritten} />
    </FormScreen>
  );
}
