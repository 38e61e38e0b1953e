import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { BoardFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { goodsInShort, person } from './lines.js';
import classes from './projector.module.css';
import { useFit } from './use-fit.js';

type Props = { row: BoardFieldsFragment['rows'][number]; place: number; all: number };

/** The memorandum on the stage: who signs with whom on what; a mark appears as each signs. */
export function ProjectorStage({ row, place, all }: Props) {
  const { w, f } = useWords();
  const many = row.parties.length > 3;
  const box = useFit<HTMLElement>(JSON.stringify(row));
  return (
    <section ref={box} className={classes.stage} aria-label={w.signing.board.onStage}>
      <p className={classes.where}>{w.signing.projector.onStage(f.number(place), f.number(all))}</p>
      <h2 className={classes.title}>{row.title}</h2>
      <ul className={`${classes.parties} ${many ? classes.many : ''}`}>
        {row.parties.map((party) => (
          <li key={party.organisation} data-signed={party.signed || undefined}>
            <span className={classes.role}>{w.enums.partyRole[party.role]}</span>
            <span className={classes.organisation}>{party.organisation}</span>
            <span className={classes.person}>{person(party)}</span>
            <span className={classes.mark} role="status">
              {party.signed && (
                <>
                  <IconCircleCheckFilled aria-hidden /> {w.signing.signed}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.goods}>
        <span>{goodsInShort(row.goods, f, w)}</span>
        {row.value !== null && <span className={classes.value}>{f.money(row.value)}</span>}
      </p>
    </section>
  );
}
