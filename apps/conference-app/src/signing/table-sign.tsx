import { useWords } from '../words/words.js';
import type { Sign } from './signs.js';
import classes from './table-sign.module.css';
import { useFit } from './use-fit.js';

/** An A4 sheet that folds into a tent: the upper half stands on its head. */
export function TableSign({ sign }: { sign: Sign }) {
  const { w } = useWords();
  return (
    <section className={classes.sheet} aria-label={sign.organisation}>
      <div className={classes.turned} aria-hidden>
        <Face sign={sign} />
      </div>
      <p className={classes.fold}>{w.signing.sign.fold}</p>
      <Face sign={sign} />
    </section>
  );
}

function Face({ sign: { organisation, signatory, position } }: { sign: Sign }) {
  const box = useFit<HTMLDivElement>(`${organisation}/${signatory}/${position}`);
  return (
    <div ref={box} className={classes.face}>
      <p className={classes.organisation}>{organisation.toLocaleUpperCase('vi')}</p>
      {signatory && <p className={classes.name}>{signatory}</p>}
      {position && <p className={classes.position}>{position}</p>}
    </div>
  );
}
