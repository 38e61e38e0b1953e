import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { AddPersonDocument } from '../gql/operations.js';
import { problemText } from '../parts/problem-text.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { sentenceFor } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';

type Props = {
  organisationId: string;
  organisationName: string;
  onAdded: (person: { id: string; position?: string | null }) => void;
};

/** Staff add somebody who signs without leaving what they are filling in. */
export function AddSignatory({ organisationId, organisationName, onAdded }: Props) {
  const speech = useWords();
  const { w } = speech;
  const [opened, setOpened] = useState(false);
  const { form, key, startOver } = useDraftForm(`signatory.${organisationId}`, {
    fullName: '',
    position: '',
  });
  const [add, state] = useSend(AddPersonDocument);
  const errorOf = (field: string) => {
    const found = state.problems.find((each) => each.field === field);
    return found && problemText(found, speech);
  };
  const elsewhere = state.problems.filter(({ field }) => field !== 'fullName' && field !== 'position');

  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    // The dialog stands inside another form, which must not be sent.
    submitted.stopPropagation();
    if (state.sending) return;
    const { fullName, position } = form.getValues();
    const input = { fullName, position: position.trim() || null, contactConsentOnForm: false };
    const person = await add({ key, organisationId, input });
    if (!person) return;
    setOpened(false);
    startOver();
    onAdded(person);
  };
  return (
    <div>
      <Button
        variant="subtle"
        leftSection={<IconUserPlus aria-hidden />}
        onClick={() => {
          state.clear();
          setOpened(true);
        }}
      >
        {w.mous.addPerson}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={w.mous.addPersonTitle(organisationName)}
        closeButtonProps={{ 'aria-label': w.common.close }}
      >
        <form noValidate onSubmit={(submitted) => void submit(submitted)}>
          <Stack>
            <TextInput
              label={w.people.fullName}
              required
              {...form.getInputProps('fullName')}
              error={errorOf('fullName')}
            />
            <TextInput
              label={w.people.position}
              {...form.getInputProps('position')}
              error={errorOf('position')}
            />
            {(state.error ?? elsewhere[0]) ? (
              <Alert color="red" role="alert">
                {elsewhere[0] ? problemText(elsewhere[0], speech) : sentenceFor(state.error, speech)}
              </Alert>
            ) : null}
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpened(false)}>
                {w.common.cancel}
              </Button>
              <Button type="submit" loading={state.sending}>
                {w.people.add}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </div>
  );
}
