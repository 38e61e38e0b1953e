import { Text } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import { AgreeMouDocument, type MouFieldsFragment } from '../gql/operations.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { MoveDialog } from './move-dialog.js';
import { MouChanged } from './mou-changed.js';
import { TextInShort } from './text-in-short.js';
import { TextMark } from './text-mark.js';

/** A party agrees to the text it has read; staff record that one did, on its behalf. */
export function AgreeButton({ mou, main }: { mou: MouFieldsFragment; main?: boolean }) {
  const { w } = useWords();
  const staff = useViewer().role === 'ORGANISER';
  const [agree] = useAct(AgreeMouDocument);
  return (
    <MoveDialog
      mou={mou}
      name="agree"
      main={main}
      verb={staff ? w.mous.agreeForOther : w.mous.agree}
      ask={w.mous.agreeAsk}
      sides={mou.parties.filter(({ mustSign, agreedAt }) => mustSign && !agreedAt)}
      mustSide
      onConfirm={async ({ read, key, onBehalf }) => {
        if (!(await agree({ key, id: read.id, sha256: read.sha256, onBehalf }))) return false;
        tell(w.mous.agreed);
        return true;
      }}
    >
      {(read) => (
        <>
          <div>
            <Text fw={600}>{read.title}</Text>
            <TextMark mou={read} />
          </div>
          <MouChanged mou={read} />
          <TextInShort mou={read} />
        </>
      )}
    </MoveDialog>
  );
}
