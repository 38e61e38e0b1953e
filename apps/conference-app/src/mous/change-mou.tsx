import { useQuery } from '@apollo/client/react';
import { Alert, Button, Text } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { useOpened } from '../goods/use-opened.js';
import { ChangeMouDocument, MouDocument, type MouFieldsFragment } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { keyOf } from '../parts/key-of.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { MouFields } from './mou-fields.js';
import { mouValues, toMou, type MouValues } from './mou-values.js';
import { useSide } from './side-choice.js';
import { useMouLabels } from './use-mou-labels.js';

/** A memorandum whose version is that of its text. */
type Opened = MouFieldsFragment & { version: number };
const versioned = (mou: MouFieldsFragment): Opened => ({ ...mou, version: mou.textVersion });

export default function ChangeMou() {
  const { w } = useWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MouDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const askLatest = async () => {
    const latest = (await refetch()).data?.mou;
    return latest && versioned(latest);
  };
  return (
    <>
      <PageTitle title={w.mous.changeTitle} help={w.mous.changeHelp} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && !data.mou.moves.includes('CHANGE') && (
        <Alert color="amber" role="alert" mb="md" maw="46rem">
          <Text mb="sm">{w.mous.changeOver}</Text>
          <Button component={Link} to={`/mous/${id}`} variant="default">
            {w.mous.backToMou}
          </Button>
        </Alert>
      )}
      {data && <Changing mou={versioned(data.mou)} askLatest={askLatest} />}
    </>
  );
}

function Changing({ mou, askLatest }: { mou: Opened; askLatest: () => Promise<Opened | undefined> }) {
  const { opened, draftName, goOn, note } = useOpened('mou', mou, mouValues, askLatest);
  return (
    <>
      {note}
      <Form key={draftName} opened={opened} draftName={draftName} onLoadLatest={goOn} />
    </>
  );
}

type FormProps = { opened: Opened; draftName: string; onLoadLatest: (mine: MouValues) => Promise<void> };

function Form({ opened, draftName, onLoadLatest }: FormProps) {
  const { w } = useWords();
  const navigate = useNavigate();
  const { id, textVersion } = opened;
  const draft = useDraftForm(draftName, mouValues(opened));
  const { form } = draft;
  const [change, state] = useSend(ChangeMouDocument);
  const labels = useMouLabels(form.values);
  const sides = opened.parties.filter(({ role }) => role !== 'WITNESS');
  const side = useSide(sides, false, form.values.onBehalf, (onBehalf) =>
    form.setFieldValue('onBehalf', onBehalf),
  );
  return (
    <FormScreen
      draft={draft}
      state={state}
      labels={labels}
      submitLabel={w.mous.save}
      onLoadLatest={() => void onLoadLatest(form.getValues())}
      onSubmit={async (values) => {
        const acting = side.ready();
        if (!acting) return;
        const input = toMou(values);
        const key = keyOf(draft.key, { input, ...acting });
        if (!(await change({ key, id, textVersion, input, ...acting }))) return;
        draft.done();
        tell(w.mous.saved);
        await navigate(`/mous/${id}`);
      }}
    >
      {side.fields}
      <MouFields form={form} />
    </FormScreen>
  );
}
