import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { OrganisationPicker } from '../parts/organisation-picker.js';
import { useWords } from '../words/words.js';

/** Chooses the exhibitor of one booth. */
export function AssignBooth({ onAssign }: { onAssign: (organisationId: string) => Promise<void> }) {
  const { w } = useWords();
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  return (
    <Stack mih={320} justify="space-between">
      <OrganisationPicker
        label={w.booths.choose}
        description={w.common.searchHint}
        kind="SUPPLIER"
        value={organisationId}
        error={missing && !organisationId ? w.onBehalf.chooseOrganisation : undefined}
        onChange={setOrganisationId}
      />
      <Button
        loading={busy}
        onClick={async () => {
          if (!organisationId) {
            setMissing(true);
            return;
          }
          setBusy(true);
          await onAssign(organisationId).finally(() => setBusy(false));
        }}
      >
        {w.booths.assign}
      </Button>
    </Stack>
  );
}
