import { useViewer } from '../access/viewer.js';
import type { ProposalRowFragment } from '../gql/operations.js';
import { CallLink } from '../parts/badges.js';
import type { Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';
import { ProposalBadge } from './proposal-badge.js';
import classes from './proposals.module.css';
import { turnOf } from './sides.js';
import { daysUntil } from './terms-values.js';
import { useTermsWords } from './use-terms-words.js';

type Row = ProposalRowFragment;

/** The columns of the proposals list, one's own side left out; Excel gets more of them. */
export function useProposalColumns(): { columns: Column<Row>[]; forExcel: Column<Row>[] } {
  const { w, f } = useWords();
  const { role } = useViewer();
  const words = useTermsWords();
  const until = ({ status, answerBy }: Row) =>
    turnOf(status) ? `${f.date(answerBy)} (${leftWords(answerBy)})` : f.date(answerBy);
  const leftWords = (answerBy: string) => {
    const days = daysUntil(answerBy);
    return days < 0 ? w.proposals.overdue : w.proposals.daysLeft(days);
  };
  const columns: (Column<Row> & { notFor?: typeof role })[] = [
    {
      id: 'goods',
      heading: w.proposals.goods,
      main: true,
      sort: 'GOODS',
      cell: ({ terms }) => terms.goods,
      text: ({ terms }) => terms.goods,
    },
    {
      id: 'buyer',
      heading: w.proposals.buyer,
      notFor: 'DISTRIBUTOR',
      cell: ({ distributor }) => distributor.name,
      text: ({ distributor }) => distributor.name,
    },
    {
      id: 'seller',
      heading: w.proposals.seller,
      notFor: 'SUPPLIER',
      cell: ({ supplier }) => supplier.name,
      text: ({ supplier }) => supplier.name,
    },
    {
      id: 'terms',
      heading: w.proposals.terms,
      cell: ({ terms }) => (
        <>
          {words.quantity(terms)}
          <br />
          {words.price(terms)}
        </>
      ),
    },
    {
      id: 'value',
      heading: w.proposals.value,
      right: true,
      cell: ({ terms }) =>
        terms.value === null ? null : <span className={classes.whole}>{f.money(terms.value)}</span>,
      text: ({ terms }) => terms.value,
    },
    {
      id: 'state',
      heading: w.proposals.state,
      cell: (row) => (
        <div className={classes.state}>
          <ProposalBadge proposal={row} />
          {row.contact?.telephone && (
            <CallLink short name={row.contact.fullName} telephone={row.contact.telephone} />
          )}
        </div>
      ),
      text: ({ status }) => w.proposals.status[status],
    },
    {
      id: 'answerBy',
      heading: w.proposals.answerBy,
      sort: 'ANSWER_BY',
      cell: until,
      text: ({ answerBy }) => f.date(answerBy),
    },
  ];
  const point = (id: 'months' | 'delivery' | 'payment' | 'note'): Column<Row> => ({
    id,
    heading: w.proposals[id],
    cell: () => null,
    text: ({ terms }) => words.lines(terms).find(({ field }) => field === id)?.text || null,
  });
  const forExcel: Column<Row>[] = [
    {
      id: 'quantity',
      heading: w.proposals.quantity,
      cell: () => null,
      text: ({ terms }) => words.quantity(terms),
    },
    { id: 'price', heading: w.proposals.price, cell: () => null, text: ({ terms }) => words.price(terms) },
    ...(['months', 'delivery', 'payment', 'note'] as const).map(point),
    {
      id: 'sentAt',
      heading: w.proposals.sentAt,
      cell: () => null,
      text: ({ createdAt }) => f.date(createdAt),
    },
  ];
  return { columns: columns.filter(({ notFor }) => notFor !== role), forExcel };
}
