import { NeedsEvent } from '../events/needs-event.js';
import { useWords } from '../words/words.js';
import { NeedsList } from './needs-list.js';
import { PrintFrame } from './print-frame.js';
import { signsOf, type Sign } from './signs.js';
import { TableSign } from './table-sign.js';

/** One folded sign a signatory, in the order in which they come to the stage. */
export default function PrintSigns() {
  return (
    <NeedsEvent>
      {(event) => <NeedsList eventId={event.id}>{(list) => <Print signs={signsOf(list.mous)} />}</NeedsList>}
    </NeedsEvent>
  );
}

function Print({ signs }: { signs: readonly Sign[] }) {
  const { w, f } = useWords();
  const { sign } = w.signing;
  return (
    <PrintFrame
      title={w.signing.printSigns}
      help={
        signs.length ? `${w.signing.signsCount(f.number(signs.length))}. ${w.signing.printSignsHelp}` : ''
      }
      exportName="bien-ten-ban"
      columns={[
        { heading: sign.organisation, text: ({ organisation }: Sign) => organisation },
        { heading: sign.name, text: ({ signatory }: Sign) => signatory },
        { heading: sign.position, text: ({ position }: Sign) => position },
      ]}
      rows={signs}
      sheet="signSheet"
    >
      {signs.map((one) => (
        <TableSign key={`${one.organisation}/${one.signatory}`} sign={one} />
      ))}
    </PrintFrame>
  );
}
