import type { BoardFieldsFragment, BoardTotalsFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './projector.module.css';

/** One line at the foot: how many are signed and what they sum up to, new and existing partners apart. */
export function ProjectorTotals({ board }: { board: BoardFieldsFragment }) {
  const { w, f } = useWords();
  const { totals } = w.signing;
  const amounts = ({ tonnes, otherUnits }: BoardTotalsFieldsFragment) =>
    [
      ...(Number(tonnes) ? [totals.inTonnes(f.number(tonnes))] : []),
      ...otherUnits.map(({ unit, quantity }) => `${f.number(quantity)} ${unit}`),
    ].join(' · ');
  const { total, newPartners, existingPartners } = board;
  return (
    <section className={classes.totals} aria-label={w.signing.projector.totals}>
      <p className={classes.total}>
        <strong>{totals.signedOf(f.number(total.mous), f.number(board.rows.length))}</strong>
        <span>{amounts(total)}</span>
        {total.withValue > 0 && (
          <span>
            {f.money(total.value)}{' '}
            <small>({totals.withValue(f.number(total.withValue), f.number(total.mous))})</small>
          </span>
        )}
      </p>
      <p className={classes.apart}>
        <Apart label={w.enums.partnership.NEW} of={newPartners} text={amounts(newPartners)} />
        <Apart label={w.enums.partnership.EXISTING} of={existingPartners} text={amounts(existingPartners)} />
      </p>
    </section>
  );
}

function Apart({ label, of, text }: { label: string; of: BoardTotalsFieldsFragment; text: string }) {
  const { w, f } = useWords();
  return (
    <span>
      {label}: {[w.signing.totals.mousCount(f.number(of.mous)), text].filter(Boolean).join(' · ')}
    </span>
  );
}
