import { NeedsEvent } from '../events/needs-event.js';
import type { MouRowFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { NeedsList } from './needs-list.js';
import { PrintFrame } from './print-frame.js';
import classes from './script.module.css';
import { useScript, type Spoken } from './use-script.js';

/** What the speaker says, in the order of the stage, in large letters, with pauses. */
export default function PrintScript() {
  return (
    <NeedsEvent>
      {(event) => (
        <NeedsList eventId={event.id}>{(list) => <Print name={event.name} mous={list.mous} />}</NeedsList>
      )}
    </NeedsEvent>
  );
}

function Print({ name, mous }: { name: string; mous: readonly MouRowFragment[] }) {
  const { w, f } = useWords();
  const { script } = w.signing;
  const spoken = useScript(mous);
  const count = f.number(spoken.length);
  return (
    <PrintFrame
      title={w.signing.printScript}
      help={w.signing.printScriptHelp}
      exportName="kich-ban-dan-ky"
      columns={[
        { heading: script.order, text: ({ place }: Spoken) => place },
        { heading: w.signing.board.paper, text: ({ title }: Spoken) => title },
        { heading: script.text, text: ({ lines }: Spoken) => lines.map(({ text }) => text).join('\n') },
      ]}
      rows={spoken}
      sheet="scriptSheet"
    >
      <div className={classes.script}>
        <h2>{script.title}</h2>
        <p className={classes.event}>{name}</p>
        {spoken.length > 0 ? (
          <>
            <p>{script.opening(count)}</p>
            <p className={classes.pause}>{script.openingPause}</p>
          </>
        ) : (
          <p>{script.allSigned}</p>
        )}
        {spoken.map(({ place, title, lines }) => (
          <section key={place}>
            <h3>{script.heading(f.number(place), title)}</h3>
            {lines.map(({ kind, text }) => (
              <p key={text} className={classes[kind]}>
                {text}
              </p>
            ))}
          </section>
        ))}
        {spoken.length > 0 && <p>{script.closing(count)}</p>}
      </div>
    </PrintFrame>
  );
}
