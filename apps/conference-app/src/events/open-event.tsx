import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { OpenEventDocument, ProgrammeTemplateDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { useChosenEvent } from './chosen-event.js';
import { EventFields, useEventLabels, useUnsendable } from './event-fields.js';

export default function OpenEvent() {
  const { w } = useWords();
  const { data, error, refetch } = useQuery(ProgrammeTemplateDocument);
  return (
    <>
      <PageTitle title={w.events.open} help={w.events.openHelp} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && <Form programme={data.reference.programmeTemplate} />}
    </>
  );
}

function Form({ programme }: { programme: string[] }) {
  const { w } = useWords();
  const navigate = useNavigate();
  const labels = useEventLabels();
  const unsendable = useUnsendable();
  const { choose, askAgain } = useChosenEvent();
  const draft = useDraftForm(
    'event.new',
    {
      name: '',
      heldOn: '',
      place: '',
      expectedDelegates: 80,
      expectedBooths: 10,
      programme,
    },
    unsendable,
  );
  const [open, state] = useSend(OpenEventDocument);
  return (
    <FormScreen
      draft={draft}
      state={state}
      labels={labels}
      submitLabel={w.events.open}
      onSubmit={async (input) => {
        const event = await open({ key: draft.key, input });
        if (!event) return;
        draft.done();
        choose(event.id);
        askAgain();
        tell(w.events.opened);
        await navigate('/');
      }}
    >
      <EventFields form={draft.form} />
    </FormScreen>
  );
}
