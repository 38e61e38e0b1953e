import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ChangeEventDocument, EventDocument, type EventFieldsFragment } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { EventFields, useEventLabels, useUnsendable } from './event-fields.js';

export default function ChangeEvent() {
  const { w } = useWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(EventDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return (
    <>
      <PageTitle title={w.events.changeTitle} help={w.events.changeHelp} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && <Form event={data.event} onLoadLatest={() => window.location.reload()} />}
    </>
  );
}

function Form({ event, onLoadLatest }: { event: EventFieldsFragment; onLoadLatest: () => void }) {
  const { w } = useWords();
  const navigate = useNavigate();
  const labels = useEventLabels();
  const unsendable = useUnsendable();
  // What was opened stays as it was while the screen follows changes: the version tells if another was faster.
  const [opened] = useState(event);
  const { id, version, name, heldOn, place, expectedDelegates, expectedBooths, programme } = opened;
  const draft = useDraftForm(
    `event.${id}.${version}`,
    {
      name,
      heldOn,
      place,
      expectedDelegates,
      expectedBooths,
      programme,
    },
    unsendable,
  );
  const [change, state] = useSend(ChangeEventDocument);
  return (
    <FormScreen
      draft={draft}
      state={state}
      labels={labels}
      submitLabel={w.common.save}
      onLoadLatest={onLoadLatest}
      onSubmit={async (input) => {
        if (!(await change({ id, version, input }))) return;
        draft.done();
        tell(w.events.saved);
        await navigate('/events');
      }}
    >
      <EventFields form={draft.form} />
    </FormScreen>
  );
}
