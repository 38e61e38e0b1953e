import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { PickOrganisationDocument } from '../gql/operations.js';
import type { OrganisationKind, PartyRole } from '../gql/schema.js';
import { OrganisationPicker } from '../parts/organisation-picker.js';
import { tellTrouble } from '../parts/tell.js';
import { sentenceFor } from '../talk/error-note.js';
import { useWords } from '../words/words.js';

/** The role an organisation usually has in a memorandum. */
const usualRole: Record<OrganisationKind, PartyRole> = {
  SUPPLIER: 'SELLER',
  DISTRIBUTOR: 'BUYER',
  ORGANISER: 'COORDINATOR',
  PARTNER: 'WITNESS',
};

/** Staff find an organisation; once chosen it is a party, in the role it usually has. */
export function AddParty({ onAdd }: { onAdd: (id: string, name: string, role: PartyRole) => void }) {
  const speech = useWords();
  const { w } = speech;
  const client = useApolloClient();
  // A new picker after each choice, so that it is empty again.
  const [round, setRound] = useState(0);

  const add = async (id: string) => {
    try {
      const { data } = await client.query({ query: PickOrganisationDocument, variables: { id } });
      if (data) onAdd(id, data.organisation.name, usualRole[data.organisation.kind]);
      setRound((before) => before + 1);
    } catch (error) {
      tellTrouble(sentenceFor(error, speech));
    }
  };
  return (
    <OrganisationPicker
      key={round}
      label={w.mous.addParty}
      description={w.mous.addPartyHint}
      value={null}
      onChange={(id) => void (id && add(id))}
    />
  );
}
