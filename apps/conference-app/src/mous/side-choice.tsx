import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '../access/viewer.js';
import type { MouPartyFieldsFragment } from '../gql/operations.js';
import type { OnBehalfInput } from '../gql/schema.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { onBehalfOf, toOnBehalf, type OnBehalfValue } from '../parts/on-behalf-value.js';
import { useWords } from '../words/words.js';

type Side = {
  /** The fields for staff; null for a party, who acts for itself. */
  fields: React.ReactNode;
  /** On whose behalf it is done; null, with sentences at the fields, while staff have not said it. */
  ready: () => { onBehalf: OnBehalfInput | undefined } | null;
};

/**
 * Staff say for which of these parties they act and how it was asked. For their own alliance they act as themselves;
 * where `must` is not set they may also act as the organisers.
 */
export function useSide(
  parties: readonly MouPartyFieldsFragment[],
  must: boolean,
  value: OnBehalfValue,
  onChange: (value: OnBehalfValue) => void,
): Side {
  const { w } = useWords();
  const { role, organisation } = useViewer();
  const [tried, setTried] = useState(false);
  if (role !== 'ORGANISER') return { fields: null, ready: () => ({ onBehalf: undefined }) };
  const { organisationId, how } = value;
  const asThemselves = organisationId === organisation.id || (!organisationId && !must);

  const ready = () => {
    if (asThemselves) return { onBehalf: undefined };
    const onBehalf = toOnBehalf(value);
    if (onBehalf) return { onBehalf };
    setTried(true);
    // The fields stand in a dialog or above a long form.
    const missing = organisationId ? '[data-field="onBehalf"] input' : '[data-side] select';
    document.querySelector<HTMLElement>(missing)?.focus();
    return null;
  };
  const fields = (
    <Stack data-side>
      <NativeSelect
        size="md"
        label={w.mous.forWhom}
        required={must}
        value={organisationId ?? ''}
        error={must && tried && !organisationId && w.mous.sideNeeded}
        onChange={(change) => onChange(onBehalfOf(change.currentTarget.value || null))}
        data={[
          { value: '', label: must ? w.mous.chooseSide : w.mous.bySelf },
          ...parties
            .filter((party) => must || party.organisation.organisationId !== organisation.id)
            .map((party) => ({ value: party.organisation.organisationId, label: party.organisation.name })),
        ]}
      />
      {!asThemselves && organisationId && (
        <OnBehalfFields
          fixed
          value={value}
          onChange={onChange}
          errors={tried && !how ? { how: w.onBehalf.chooseHow } : {}}
        />
      )}
    </Stack>
  );
  return { fields, ready };
}
