import { Text } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import { SignMouDocument, type MouFieldsFragment } from '../gql/operations.js';
import { Facts } from '../parts/facts.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { MoveDialog } from './move-dialog.js';
import { TextInShort } from './text-in-short.js';
import { shortMark } from './text-mark.js';

/** The signatory named in the text signs: what, which version, for whom, and what it is not. */
export function SignButton({ mou, main }: { mou: MouFieldsFragment; main?: boolean }) {
  const { w, f } = useWords();
  const { accountId, fullName, organisation } = useViewer();
  const [sign] = useAct(SignMouDocument);
  const position = mou.parties.find(({ signatory }) => signatory?.id === accountId)?.position;
  return (
    <MoveDialog
      mou={mou}
      name="sign"
      main={main}
      verb={w.mous.sign}
      ask={w.mous.signAsk}
      onConfirm={async ({ read, key }) => {
        if (!(await sign({ key, id: read.id, sha256: read.sha256 }))) return false;
        tell(w.mous.signed);
        return true;
      }}
    >
      {(read) => (
        <>
          <Facts
            rows={[
              [w.mous.name, read.title],
              [w.mous.signWhat, w.mous.version(f.number(read.textVersion), shortMark(read.sha256))],
              [w.mous.signatory, [fullName, position, organisation.name].filter(Boolean).join(', ')],
            ]}
          />
          <TextInShort mou={read} />
          <Text>{w.mous.signNotDigital}</Text>
          <Text>{w.mous.signConsent}</Text>
        </>
      )}
    </MoveDialog>
  );
}
