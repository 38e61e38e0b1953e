import { Button, Checkbox, Fieldset, NativeSelect, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useViewer } from '../access/viewer.js';
import type { PartyRole } from '../gql/schema.js';
import { useWords } from '../words/words.js';
import type { MouForm } from './mou-fields.js';
import { SignatoryFields } from './signatory-fields.js';

/** A party: its role, whether it has to sign, and who signs for it. */
export function PartyRow({ form, index }: { form: MouForm; index: number }) {
  const { w } = useWords();
  const staff = useViewer().role === 'ORGANISER';
  const party = form.values.parties[index];
  if (!party) return null;
  const path = `parties.${index}`;
  const error = form.errors[`${path}.organisationId`];
  return (
    <Fieldset legend={w.mous.partyLegend(index + 1, party.name)} variant="filled">
      <Stack>
        {error && <Text c="red">{error}</Text>}
        {staff ? (
          <NativeSelect
            size="md"
            maw="20rem"
            label={w.mous.partyRole}
            data={Object.entries(w.enums.partyRole).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps(`${path}.role`)}
            onChange={(change) => {
              const role = change.currentTarget.value as PartyRole;
              form.setFieldValue(path, { ...party, role, mustSign: role !== 'WITNESS' });
            }}
          />
        ) : (
          <Text c="dimmed">{w.enums.partyRole[party.role]}</Text>
        )}
        {staff && party.role === 'WITNESS' && (
          <Checkbox
            label={w.mous.mustSign}
            {...form.getInputProps(`${path}.mustSign`, { type: 'checkbox' })}
          />
        )}
        <SignatoryFields
          organisationId={party.organisationId}
          organisationName={party.name}
          path={`${path}.`}
          label={w.mous.signatory}
          hint={w.mous.signatoryHint}
          needsPosition={party.mustSign}
          positionHint={party.mustSign ? w.mous.positionHint : undefined}
          value={party}
          onChange={(value) => form.setFieldValue(path, { ...party, ...value })}
          errorOf={(field) => form.errors[`${path}.${field}`]}
        />
        {staff && (
          <div>
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash aria-hidden />}
              onClick={() => form.removeListItem('parties', index)}
            >
              {w.mous.removeParty(party.name)}
            </Button>
          </div>
        )}
      </Stack>
    </Fieldset>
  );
}
