import type { MouFieldsFragment, MouPartyFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './mou-paper.module.css';

/** Each party as the text names it: what it is called, where it is, who stands for it. */
export function PaperParties({ mou }: { mou: MouFieldsFragment }) {
  return (
    <>
      {mou.parties.map((party, index) => (
        <Party key={party.organisation.organisationId} party={party} letter={letterOf(index)} />
      ))}
    </>
  );
}

const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);

function Party({ party, letter }: { party: MouPartyFieldsFragment; letter: string }) {
  const { w } = useWords();
  const { paper } = w.mous;
  const { organisation, role, signatory, position, authority } = party;
  const { name, address, province, taxCode } = organisation;
  const lines: [string, string | null | undefined][] = [
    [paper.address, [address, province].filter(Boolean).join(', ') || paper.blank],
    [paper.taxCode, taxCode],
    [paper.represented, signatory?.fullName ?? paper.blank],
    [paper.position, position ?? paper.blank],
    [paper.authority, authority],
  ];
  return (
    <div className={classes.party}>
      <p className={classes.partyName}>
        {paper.party(letter, w.enums.partyRole[role].toLocaleLowerCase('vi'))}: {name.toLocaleUpperCase('vi')}
      </p>
      {lines.map(([label, said]) => (said ? <p key={label}>{`${label}: ${said}`}</p> : null))}
    </div>
  );
}
