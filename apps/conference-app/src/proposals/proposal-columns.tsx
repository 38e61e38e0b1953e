import { useViewer } from '../access/viewer.js';
import type { ProposalRowFragment } from '../gql/operations.js';
import { CallLink } from '../parts/badges.js';
import type { Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';
import { ProposalBadge } from './proposal-badge.js';
import { turnOf } from './sides.js';
import { daysUntil } from './terms-values.js';
import { useTermsWords } from './use-terms-words.js';

type Row = ProposalRowFragment;

/** The columns of the proposals list; one's own side is left out, whom to call is for staff. */
export function useProposalColumns(): Column<Row>[] {
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
      id: 'quantity',
      heading: w.proposals.quantity,
      cell: ({ terms }) => words.quantity(terms),
      text: ({ terms }) => words.quantity(terms),
    },
    {
      id: 'price',
      heading: w.proposals.price,
      cell: ({ terms }) => words.price(terms),
      text: ({ terms }) => words.price(terms),
    },
    {
      id: 'value',
      heading: w.proposals.value,
      right: true,
      cell: ({ terms }) => (terms.value === null ? null : f.money(terms.value)),
      text: ({ terms }) => terms.value,
    },
    {
      id: 'state',
      heading: w.proposals.state,
      cell: (row) => <ProposalBadge proposal={row} />,
      text: ({ status }) => w.proposals.status[status],
    },
    {
      id: 'answerBy',
      heading: w.proposals.answerBy,
      sort: 'ANSWER_BY',
      cell: until,
      text: ({ answerBy }) => f.date(answerBy),
    },
    {
      id: 'sentAt',
      heading: w.proposals.sentAt,
      sort: 'NEWEST',
      cell: ({ createdAt }) => f.date(createdAt),
      text: ({ createdAt }) => f.date(createdAt),
    },
  ];
  if (role === 'ORGANISER')
    columns.push({
      id: 'call',
      heading: w.proposals.call,
      cell: ({ contact }) =>
        contact?.telephone ? <CallLink name={contact.fullName} telephone={contact.telephone} /> : null,
      text: ({ contact }) =>
        contact?.telephone ? `${contact.fullName} ${f.telephone(contact.telephone)}` : null,
    });
  return columns.filter(({ notFor }) => notFor !== role);
}
