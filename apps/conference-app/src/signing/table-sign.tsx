import { useWords } from '../words/words.js';
import { fitting, type Sign } from './signs.js';
import classes from './table-sign.module.css';

const faceWidth = 267;

/** An A4 sheet that folds into a tent: the upper half stands on its head. */
export function TableSign({ sign }: { sign: Sign }) {
  const { w } = useWords();
  return (
    <section className={classes.sheet} aria-label={sign.organisation}>
      <div className={classes.turned} aria-hidden>
        <Face sign={sign} />
      </div>
      <p className={classes.fold}>{w.signing.sign.fold}</p>
      <div className={classes.face}>
        <Face sign={sign} />
      </div>
    </section>
  );
}

function Face({ sign: { organisation, signatory, position } }: { sign: Sign }) {
  const name = organisation.toLocaleUpperCase('vi');
  return (
    <>
      <p className={classes.organisation} style={{ fontSize: `${fitting(name, faceWidth, 2, 24)}mm` }}>
        {name}
      </p>
      {signatory && (
        <p className={classes.name} style={{ fontSize: `${fitting(signatory, faceWidth, 1, 16)}mm` }}>
          {signatory}
        </p>
      )}
      {position && (
        <p className={classes.position} style={{ fontSize: `${fitting(position, faceWidth, 1, 10)}mm` }}>
          {position}
        </p>
      )}
    </>
  );
}
