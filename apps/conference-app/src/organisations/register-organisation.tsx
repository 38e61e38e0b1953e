import { useNavigate } from 'react-router';
import { useChosenEvent } from '../events/chosen-event.js';
import { RegisterOrganisationDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import {
  emptyOrganisation,
  inputOf,
  OrganisationFields,
  useOrganisationLabels,
} from './organisation-fields.js';

export default function RegisterOrganisation() {
  const { w } = useWords();
  const navigate = useNavigate();
  const labels = useOrganisationLabels();
  const { event } = useChosenEvent();
  const draft = useDraftForm('organisation.new', emptyOrganisation);
  const [register, state] = useSend(RegisterOrganisationDocument);
  return (
    <>
      <PageTitle title={w.organisations.register} help={w.organisations.registerHelp} />
      <FormScreen
        draft={draft}
        state={state}
        labels={labels}
        submitLabel={w.organisations.register}
        onSubmit={async (values) => {
          const organisation = await register({ key: draft.key, input: inputOf(values), eventId: event?.id });
          if (!organisation) return;
          draft.done();
          tell(w.organisations.registered);
          await navigate(`/organisations/${organisation.id}`);
        }}
      >
        <OrganisationFields form={draft.form} />
      </FormScreen>
    </>
  );
}
