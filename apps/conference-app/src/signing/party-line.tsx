import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import { person, type Party } from './lines.js';
import classes from './signing.module.css';

/** A party: its role, its name, who signs for it, and whether that is done, in words and by a mark. */
export function PartyLine({
  party,
  unasked = false,
}: {
  party: Party;
  /** Nobody can sign yet. */ unasked?: boolean;
}) {
  const { w } = useWords();
  const { organisation, role, mustSign, signed } = party;
  const state = signed ? w.signing.signed : mustSign ? w.signing.notSigned : w.signing.noNeed;
  return (
    <li className={classes.party}>
      <span className={classes.role}>{w.enums.partyRole[role]}</span>
      <span>
        <strong>{organisation}</strong>
        <br />
        {person(party) ?? (mustSign && <em>{w.signing.signatoryMissing}</em>)}
      </span>
      {!unasked && (
        <span className={signed ? classes.signed : classes.unsigned}>
          {signed ? (
            <IconCircleCheckFilled aria-hidden size={20} />
          ) : (
            mustSign && <IconCircleDashed aria-hidden size={20} />
          )}
          {state}
        </span>
      )}
    </li>
  );
}
