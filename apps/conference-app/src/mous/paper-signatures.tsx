import type { MouFieldsFragment, MouPartyFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './mou-paper.module.css';

/** A place to sign for each party, two beside each other; who has signed stands there, else whom the text names. */
export function PaperSignatures({ mou }: { mou: MouFieldsFragment }) {
  return (
    <div className={classes.signatures}>
      {mou.parties.map((party) => (
        <Signature key={party.organisation.organisationId} party={party} />
      ))}
    </div>
  );
}

function Signature({ party }: { party: MouPartyFieldsFragment }) {
  const { w, f } = useWords();
  const { paper } = w.mous;
  const { organisation, role, signature } = party;
  const { signatory, position } = signature ?? party;
  const onScreen = signature?.how === 'SCREEN';
  return (
    <div className={classes.signature}>
      <p className={classes.signatureRole}>{paper.signs(w.enums.partyRole[role].toLocaleUpperCase('vi'))}</p>
      <p className={classes.signatureOf}>{organisation.name}</p>
      <p className={classes.signatureOf}>{position}</p>
      {signature?.another && signature.authority && (
        <p className={classes.signatureOf}>{`${paper.authority} ${signature.authority}`}</p>
      )}
      <p className={classes.hint}>{paper.signHint}</p>
      <p className={classes.space}>{onScreen && paper.signedOnScreen(f.dateTime(signature.signedAt))}</p>
      <p className={classes.signatureRole}>{signatory?.fullName}</p>
    </div>
  );
}
