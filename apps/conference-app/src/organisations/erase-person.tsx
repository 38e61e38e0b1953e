import { useNavigate } from 'react-router';
import { ErasePersonDocument, type PersonFieldsFragment } from '../gql/operations.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';

type Props = { person: PersonFieldsFragment; organisationId: string };

/** Takes the name and every way to reach a person out of the database for good. */
export function ErasePerson({ person, organisationId }: Props) {
  const { w } = useWords();
  const navigate = useNavigate();
  const [erase, busy] = useAct(ErasePersonDocument);
  return (
    <ConfirmButton
      ask={w.people.eraseAsk(person.fullName)}
      color="red"
      variant="outline"
      size="lg"
      loading={busy}
      onConfirm={async () => {
        if (!(await erase({ id: person.id }))) return;
        tell(w.people.erased);
        await navigate(`/organisations/${organisationId}`);
      }}
    >
      {w.people.erase}
    </ConfirmButton>
  );
}
