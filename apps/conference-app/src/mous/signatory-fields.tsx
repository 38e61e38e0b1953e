import { useQuery } from '@apollo/client/react';
import { Checkbox, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useViewer } from '../access/viewer.js';
import { SignatoriesDocument } from '../gql/operations.js';
import { findOption } from '../parts/find-option.js';
import { useWords } from '../words/words.js';
import { AddSignatory } from './add-signatory.js';
import type { SignatoryValue } from './mou-values.js';

type Props = {
  organisationId: string;
  organisationName: string;
  /** What stands before the name of a field in the API's paths: '' or `parties.0.` */
  path: string;
  label: string;
  hint: string;
  /** Whether nothing goes on without a position, and the hint that says so. */
  needsPosition?: boolean;
  positionHint?: string;
  value: SignatoryValue;
  onChange: (value: SignatoryValue) => void;
  errorOf: (field: keyof SignatoryValue) => ReactNode;
};

/** Who signs for an organisation, in which position and by what authority; consent where there is none yet. */
export function SignatoryFields({ organisationId, organisationName, path, label, hint, ...rest }: Props) {
  const { value, onChange, errorOf, needsPosition, positionHint } = rest;
  const { signatoryId, position, authority, signingConsentOnForm } = value;
  const { w } = useWords();
  const { role, accountId } = useViewer();
  const staff = role === 'ORGANISER';
  const { data, refetch } = useQuery(SignatoriesDocument, { variables: { organisationId } });
  const people = data?.people ?? [];
  const chosen = people.find(({ id }) => id === signatoryId);
  const needsConsent = chosen && !chosen.consents.some(({ purpose }) => purpose === 'SIGNING');
  const options = people.map((person) => ({
    value: person.id,
    label: person.position ? `${person.fullName} (${person.position})` : person.fullName,
  }));
  if (signatoryId && data && !chosen) options.push({ value: signatoryId, label: w.mous.nameHidden });

  const choose = (id: string | null, itsPosition?: string | null) => {
    // What was said of another person does not hold for this one.
    const before =
      signatoryId && signatoryId !== id ? { position: '', authority: '' } : { position, authority };
    onChange({
      signatoryId: id,
      position: itsPosition ?? before.position,
      authority: before.authority,
      signingConsentOnForm: false,
    });
  };
  return (
    <Stack>
      <Select
        label={label}
        description={hint}
        data-path={`${path}signatoryId`}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': w.common.clearSearch }}
        value={signatoryId}
        error={errorOf('signatoryId')}
        data={options.length ? options : [{ value: '', label: w.mous.noPeople, disabled: true }]}
        filter={findOption(w.common.nothingFound)}
        onChange={(id) => choose(id, people.find((person) => person.id === id)?.position)}
      />
      {needsConsent && (
        <Checkbox
          label={chosen.id === accountId ? w.mous.consentOwn : w.mous.consentOnForm(chosen.fullName)}
          data-path={`${path}signingConsentOnForm`}
          checked={signingConsentOnForm}
          error={errorOf('signingConsentOnForm')}
          onChange={(change) => onChange({ ...value, signingConsentOnForm: change.currentTarget.checked })}
        />
      )}
      {staff ? (
        <AddSignatory
          organisationId={organisationId}
          organisationName={organisationName}
          onAdded={(person) => {
            // Chosen even where the list could not be asked again: the query shows its own error.
            const take = () => choose(person.id, person.position);
            void refetch().then(take, take);
          }}
        />
      ) : (
        <Text c="dimmed">{w.mous.askForPerson}</Text>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} style={{ alignItems: 'end' }}>
        <TextInput
          label={w.mous.position}
          description={positionHint}
          withAsterisk={needsPosition}
          data-path={`${path}position`}
          maxLength={120}
          value={position}
          error={errorOf('position')}
          onChange={(change) => onChange({ ...value, position: change.currentTarget.value })}
        />
        <TextInput
          label={w.mous.authority}
          description={w.mous.authorityHint}
          data-path={`${path}authority`}
          maxLength={300}
          value={authority}
          error={errorOf('authority')}
          onChange={(change) => onChange({ ...value, authority: change.currentTarget.value })}
        />
      </SimpleGrid>
    </Stack>
  );
}
