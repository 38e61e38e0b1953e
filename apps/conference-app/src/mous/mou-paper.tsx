import { useChosenEvent } from '../events/chosen-event.js';
import type { MouFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './mou-paper.module.css';
import { PaperArticles } from './paper-articles.js';
import { PaperParties } from './paper-parties.js';
import { PaperSignatures } from './paper-signatures.js';
import { shortMark } from './text-mark.js';

/** A memorandum on A4: what the parties agreed to, and where they sign. */
export function MouPaper({ mou }: { mou: MouFieldsFragment }) {
  const { w, f } = useWords();
  const { paper } = w.mous;
  const { events } = useChosenEvent();
  const event = events.find(({ id }) => id === mou.eventId);
  const foot = paper.foot(f.number(mou.number), f.number(mou.textVersion), shortMark(mou.sha256));
  const namesItsKind = mou.title.toLocaleUpperCase('vi').startsWith(paper.kind);
  return (
    <article className={classes.sheet}>
      <style>{pageOf(`${foot}, ${paper.page} `)}</style>
      <div className={classes.nation}>
        <p className={classes.country}>{paper.country}</p>
        <p className={classes.motto}>{paper.motto}</p>
      </div>
      {mou.status === 'DRAFT' && <p className={classes.mark}>{paper.draft}</p>}
      {mou.status === 'CANCELLED' && <p className={classes.mark}>{paper.cancelled}</p>}
      {!namesItsKind && <p className={classes.kind}>{paper.kind}</p>}
      <p className={namesItsKind ? classes.kind : classes.title}>{mou.title}</p>
      <p className={classes.number}>{paper.number(String(mou.number).padStart(2, '0'))}</p>
      <p>
        {paper.today(
          event ? dayOf(event.heldOn, paper.day) : paper.blankDay,
          event?.place || paper.blankPlace,
        )}
      </p>
      <PaperParties mou={mou} />
      <p>{paper.agreed}</p>
      <PaperArticles mou={mou} />
      <PaperSignatures mou={mou} />
      <p className={classes.foot}>
        {foot}
        <br />
        {paper.fingerprint(mou.sha256)}
      </p>
    </article>
  );
}

/**
 * The page of Decree 30/2020, with the version and fingerprint at the foot of each. It stands beside the text, not in a
 * style sheet, which would lay every other paper printed after it on the same page.
 */
const pageOf = (foot: string) => `@page {
  size: A4 portrait;
  margin: 20mm 15mm 20mm 30mm;
  @bottom-center {
    content: ${JSON.stringify(foot)} counter(page) "/" counter(pages);
    font: 10pt 'Times New Roman', 'Liberation Serif', Tinos, serif;
  }
}`;

/** Days below 10 and months 1 and 2 with a leading 0, as official papers write them. */
function dayOf(date: string, write: (day: string, month: string, year: string) => string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return write(day, Number(month) <= 2 ? month : String(Number(month)), year);
}
