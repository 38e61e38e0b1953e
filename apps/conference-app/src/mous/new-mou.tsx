import { NativeSelect } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { NeedsEvent } from '../events/needs-event.js';
import { EnterMouDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { MouFields } from './mou-fields.js';
import { emptyMou, toMou } from './mou-values.js';
import { useMouLabels } from './use-mou-labels.js';

/** Staff enter a memorandum that did not come of a proposal, as most do not. */
export default function NewMou() {
  return <NeedsEvent>{(event) => <Form key={event.id} event={event} />}</NeedsEvent>;
}

function Form({ event }: { event: ConferenceEvent }) {
  const { w } = useWords();
  const navigate = useNavigate();
  const draft = useDraftForm(`mou.new.${event.id}`, emptyMou);
  const { form } = draft;
  const [enter, state] = useSend(EnterMouDocument);
  const labels = useMouLabels(form.values);
  return (
    <>
      <PageTitle title={w.mous.newTitle} help={w.mous.newHelp} />
      <FormScreen
        draft={draft}
        state={state}
        labels={labels}
        submitLabel={w.mous.save}
        onSubmit={async (values) => {
          const mou = await enter({
            key: draft.key,
            eventId: event.id,
            input: toMou(values),
            partnership: values.partnership || null,
          });
          if (!mou) return;
          draft.done();
          tell(w.mous.saved);
          await navigate(`/mous/${mou.id}`);
        }}
      >
        <MouFields form={form} />
        <NativeSelect
          size="md"
          maw="26rem"
          label={w.mous.newPartnership}
          data={[
            { value: '', label: w.mous.findPartnership },
            ...Object.entries(w.enums.partnership).map(([value, label]) => ({ value, label })),
          ]}
          {...form.getInputProps('partnership')}
        />
      </FormScreen>
    </>
  );
}
