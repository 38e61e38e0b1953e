import { Fragment, type ReactNode } from 'react';
import type { MouFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './mou-paper.module.css';
import { PaperGoods } from './paper-goods.js';

/** The articles of template 1; one about which nothing is said says that it will be agreed, or is left out. */
export function PaperArticles({ mou }: { mou: MouFieldsFragment }) {
  const { w, f } = useWords();
  const { paper } = w.mous;
  const { purpose, goods, months, delivery, paymentDays, value, otherTerms, parties } = mou;
  const articles: [name: string, text: ReactNode][] = [
    [paper.purpose, <p>{purpose || paper.purposeUnsaid}</p>],
    [paper.goods, goods.length ? <PaperGoods goods={goods} /> : <p>{paper.noGoods}</p>],
    [paper.time, <p>{months.length ? paper.timeIn(f.months(months)) : paper.laterByWriting}</p>],
    [paper.delivery, <p>{delivery || paper.laterByWriting}</p>],
    [
      paper.payment,
      <p>{paymentDays == null ? paper.laterByWriting : paper.paymentDays(f.number(paymentDays))}</p>,
    ],
    [paper.worth, <p>{value == null ? paper.laterByWriting : paper.worthIs(f.number(value))}</p>],
    ...(otherTerms ? [[paper.otherTerms, <p>{otherTerms}</p>] as [string, ReactNode]] : []),
    [
      paper.effect,
      <>
        {paper.effectIs.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {parties.some(({ role }) => role === 'WITNESS') && <p>{paper.witnessed}</p>}
        <p>{paper.copies(String(parties.length).padStart(2, '0'))}</p>
      </>,
    ],
  ];
  return (
    <>
      {articles.map(([name, text], index) => (
        <Fragment key={name}>
          <h2 className={classes.article}>{paper.article(index + 1, name)}</h2>
          {text}
        </Fragment>
      ))}
    </>
  );
}
