import { useQuery } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import {
  AddPersonDocument,
  ChangePersonDocument,
  PeopleDocument,
  type PersonFieldsFragment,
} from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { ErasePerson } from './erase-person.js';

/** Adds a person to an organisation, or changes the one named in the address. */
export default function PersonForm() {
  const { w } = useWords();
  const { id = '', personId } = useParams();
  const { data, error, refetch } = useQuery(PeopleDocument, { variables: { organisationId: id } });
  const person = data?.people.find((known) => known.id === personId);
  return (
    <>
      <PageTitle title={personId ? w.people.change : w.people.add} help={w.people.addHelp} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && (!personId || person) && <Form organisationId={id} person={person} />}
    </>
  );
}

function Form({ organisationId, person }: { organisationId: string; person?: PersonFieldsFragment }) {
  const { w } = useWords();
  const navigate = useNavigate();
  const draft = useDraftForm(person ? `person.${person.id}` : `person.new.${organisationId}`, {
    fullName: person?.fullName ?? '',
    position: person?.position ?? '',
    telephone: person?.telephone ?? '',
    email: person?.email ?? '',
    contactConsentOnForm: person?.consents.some(({ purpose }) => purpose === 'CONTACT') ?? false,
  });
  const { form } = draft;
  const [add, adding] = useSend(AddPersonDocument);
  const [change, changing] = useSend(ChangePersonDocument);
  return (
    <FormScreen
      draft={draft}
      state={person ? changing : adding}
      labels={{
        fullName: w.people.fullName,
        position: w.people.position,
        telephone: w.people.telephone,
        email: w.people.email,
        contactConsentOnForm: w.people.contactConsentOnForm,
      }}
      submitLabel={person ? w.common.save : w.people.add}
      secondary={person && <ErasePerson person={person} organisationId={organisationId} />}
      onSubmit={async ({ fullName, position, telephone, email, contactConsentOnForm }) => {
        const input = {
          fullName,
          position: position || null,
          telephone: telephone || null,
          email: email || null,
          contactConsentOnForm,
        };
        const saved = person
          ? await change({ id: person.id, input })
          : await add({ key: draft.key, organisationId, input });
        if (!saved) return;
        draft.done();
        tell(person ? w.people.saved : w.people.added);
        await navigate(`/organisations/${organisationId}`);
      }}
    >
      <TextInput label={w.people.fullName} required {...form.getInputProps('fullName')} />
      <TextInput label={w.people.position} {...form.getInputProps('position')} />
      <TextInput
        type="tel"
        label={w.people.telephone}
        description={w.people.telephoneHint}
        {...form.getInputProps('telephone')}
      />
      <TextInput type="email" label={w.people.email} {...form.getInputProps('email')} />
      <Checkbox
        label={w.people.contactConsentOnForm}
        {...form.getInputProps('contactConsentOnForm', { type: 'checkbox' })}
      />
    </FormScreen>
  );
}
