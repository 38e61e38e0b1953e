import { StatusBadge } from '../parts/badges.js';
import type { MouPartyFieldsFragment, MouRowFragment } from '../gql/operations.js';
import type { MouStatus, PartyRole } from '../gql/schema.js';
import type { Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';
import classes from './mou.module.css';

export const toneOf = {
  DRAFT: 'wait',
  AGREED: 'busy',
  LISTED: 'busy',
  SIGNED: 'good',
  COMPLETE: 'good',
  CANCELLED: 'bad',
} as const satisfies Record<MouStatus, string>;

const namesOf = (parties: readonly MouPartyFieldsFragment[], ...roles: PartyRole[]) =>
  parties
    .filter(({ role }) => roles.includes(role))
    .map(({ organisation }) => organisation.name)
    .join(', ') || null;

/** The columns of the list of memoranda, and those that only Excel gets. */
export function useMouColumns(): { columns: Column<MouRowFragment>[]; forExcel: Column<MouRowFragment>[] } {
  const { w, f } = useWords();
  const seller = ({ parties }: MouRowFragment) => namesOf(parties, 'SELLER');
  const buyer = ({ parties }: MouRowFragment) => namesOf(parties, 'BUYER');
  const others = ({ parties }: MouRowFragment) => namesOf(parties, 'COORDINATOR', 'WITNESS');
  const columns: Column<MouRowFragment>[] = [
    {
      id: 'number',
      heading: w.mous.number,
      sort: 'NUMBER',
      cell: ({ number }) => f.number(number),
      text: ({ number }) => number,
    },
    {
      id: 'title',
      heading: w.mous.name,
      main: true,
      cell: ({ title }) => title,
      text: ({ title }) => title,
    },
    { id: 'seller', heading: w.mous.seller, cell: seller, text: seller },
    { id: 'buyer', heading: w.mous.buyer, cell: buyer, text: buyer },
    {
      id: 'status',
      heading: w.mous.status,
      sort: 'STATUS',
      cell: ({ status }) => <StatusBadge tone={toneOf[status]}>{w.enums.mouStatus[status]}</StatusBadge>,
      text: ({ status }) => w.enums.mouStatus[status],
    },
    {
      id: 'value',
      heading: w.mous.value,
      right: true,
      cell: ({ value }) => (
        <span className={classes.number}>{value == null ? w.mous.noValue : f.money(value)}</span>
      ),
      text: ({ value }) => value ?? null,
    },
  ];
  const forExcel: Column<MouRowFragment>[] = [
    { id: 'others', heading: w.mous.otherParties, cell: others, text: others },
    {
      id: 'goods',
      heading: w.mous.goods,
      cell: () => null,
      text: ({ goods }) =>
        goods
          .map(({ goods: name, quantity, unit }) =>
            quantity ? `${name}: ${f.number(quantity)} ${unit ?? ''}`.trim() : name,
          )
          .join('; '),
    },
    {
      id: 'partnership',
      heading: w.mous.partnership,
      cell: () => null,
      text: ({ partnership }) => w.enums.partnership[partnership],
    },
    {
      id: 'enteredAt',
      heading: w.mous.enteredAt,
      cell: () => null,
      text: ({ createdAt }) => f.date(createdAt),
    },
  ];
  return { columns, forExcel };
}
