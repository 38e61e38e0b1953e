import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { BoardFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { inRoles } from './lines.js';
import classes from './projector.module.css';
import { useFit } from './use-fit.js';

/** As many as the wall holds in letters that can be read. */
const room = 5;

/** The rest of the list around the one on the stage. */
export function ProjectorList({ rows, at }: { rows: BoardFieldsFragment['rows']; at: number }) {
  const { w, f } = useWords();
  const { projector } = w.signing;
  const box = useFit<HTMLElement>(JSON.stringify([rows, at]));
  const first = Math.max(0, Math.min(at - 1, rows.length - room));
  const shown = rows.slice(first, first + room);
  const more = rows.length - shown.length;
  return (
    <section ref={box} className={classes.list} aria-label={projector.rest}>
      <h2>{projector.rest}</h2>
      <ol>
        {shown.map((row, index) => {
          const signed = row.status === 'SIGNED' || row.status === 'COMPLETE';
          const sides = [inRoles(row.parties, 'SELLER'), inRoles(row.parties, 'BUYER')].filter(Boolean);
          return (
            <li key={row.mouId} aria-current={first + index === at || undefined}>
              <span className={classes.listPlace}>{f.number(first + index + 1)}</span>
              <span className={classes.names}>
                {(sides.length ? sides : [row.title]).map((side) => (
                  <span key={side}>{side}</span>
                ))}
              </span>
              {signed && <IconCircleCheckFilled role="img" aria-label={w.signing.signed} />}
            </li>
          );
        })}
      </ol>
      {more > 0 && <p>{projector.more(f.number(more))}</p>}
    </section>
  );
}
