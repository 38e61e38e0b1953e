import { Fieldset } from '@mantine/core';
import { Facts } from '../parts/facts.js';
import { useWords } from '../words/words.js';
import type { PartyValue } from './mou-values.js';

/** Another party, to read only. */
export function OtherParty({ party, index }: { party: PartyValue; index: number }) {
  const { w } = useWords();
  const signatory = party.signatoryId ? (party.signatoryName ?? w.mous.nameHidden) : w.mous.noSignatory;
  return (
    <Fieldset legend={w.mous.partyLegend(index + 1, party.name)} variant="filled">
      <Facts
        rows={[
          [w.mous.partyRole, w.enums.partyRole[party.role]],
          [w.mous.signatory, signatory],
          [w.mous.position, party.position],
          [w.mous.authority, party.authority],
        ]}
      />
    </Fieldset>
  );
}
