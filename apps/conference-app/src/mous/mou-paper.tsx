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
  // Only what depends on this text: the rest of the page stands in the style sheet.
  const pageFoot = `@page memorandum { @bottom-center { content: ${JSON.stringify(`${foot}, ${paper.page} `)} counter(page) "/" counter(pages); } }`;
  return (
    <article className={classes.sheet}>
      <style>{pageFoot}</style>
      <div className={classes.nation}>
        <p className={classes.country}>{paper.country}</p>
        <p className={classes.motto}>{paper.motto}</p>
      </div>
      {mou.status === 'DRAFT' && <p className={classes.mark}>{paper.draft}</p>}
      {mou.status === 'CANCELLED' && <p className={classes.mark}>{paper.cancelled}</p>}
      <p className={classes.kind}>{paper.kind}</p>
      <p className={classes.title}>{mou.title}</p>
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

/** Days below 10 and months 1 and 2 with a leading 0, as official papers write them. */
function dayOf(date: string, write: (day: string, month: string, year: string) => string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return write(day, Number(month) <= 2 ? month : String(Number(month)), year);
}
