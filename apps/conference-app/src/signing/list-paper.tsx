import { useViewer } from '../access/viewer.js';
import type { ConferenceEvent } from '../events/chosen-event.js';
import type { MouRowFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { ListPaperRow } from './list-paper-row.js';
import classes from './list-paper.module.css';
import type { PaperValues } from './paper-values.js';

type Props = { event: ConferenceEvent; mous: readonly MouRowFragment[]; values: PaperValues };

/** The nine parts of an official paper around the table of the signing. */
export function ListPaper({ event, mous, values }: Props) {
  const { w, f } = useWords();
  const { allianceName } = useViewer();
  const { paper } = w.signing;
  return (
    <>
      <div className={classes.head}>
        <div>
          <p className={classes.body}>{allianceName.toLocaleUpperCase('vi')}</p>
          <p className={classes.number}>{values.number}</p>
        </div>
        <div>
          <p className={classes.country}>{paper.country}</p>
          <p className={classes.motto}>{paper.motto}</p>
          <p className={classes.place}>{values.placeAndDay}</p>
        </div>
      </div>
      <h2 className={classes.kind}>{paper.kind}</h2>
      <p className={classes.subject}>{paper.subject(event.name)}</p>
      <p className={classes.held}>{paper.held(f.date(event.heldOn), event.place)}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{paper.order}</th>
            <th>{paper.seller}</th>
            <th>{paper.buyer}</th>
            <th>{paper.others}</th>
            <th>{paper.content}</th>
            <th>{paper.signatories}</th>
          </tr>
        </thead>
        <tbody>
          {mous.map((mou, index) => (
            <ListPaperRow key={mou.id} mou={mou} place={index + 1} />
          ))}
        </tbody>
      </table>
      <p className={classes.total}>{paper.total(f.number(mous.length))}</p>
      <div className={classes.foot}>
        <div className={classes.receivers}>
          <p>{paper.receivers}</p>
          {paper.receiverList.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className={classes.signer}>
          <p>{values.signer}</p>
          <p className={classes.signerName}>{values.signerName}</p>
        </div>
      </div>
    </>
  );
}
