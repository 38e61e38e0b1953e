import { NativeSelect } from '@mantine/core';
import { SetPartnershipDocument, type MouFieldsFragment } from '../gql/operations.js';
import type { Partnership } from '../gql/schema.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';

/** Staff say whether the partners are new to each other; the board counts the two apart. */
export function PartnershipChoice({ mou: { id, partnership } }: { mou: MouFieldsFragment }) {
  const { w } = useWords();
  const [set, busy] = useAct(SetPartnershipDocument);
  return (
    <NativeSelect
      size="md"
      maw="24rem"
      label={w.mous.partnership}
      value={partnership}
      aria-busy={busy}
      onChange={async (change) => {
        if (await set({ id, partnership: change.currentTarget.value as Partnership }))
          tell(w.mous.partnershipSaved);
      }}
      data={Object.entries(w.enums.partnership).map(([value, label]) => ({ value, label }))}
    />
  );
}
