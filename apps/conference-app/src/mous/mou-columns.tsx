import { StatusBadge } from '../parts/badges.js';
import type { MouRowFragment } from '../gql/operations.js';
import type { MouStatus, PartyRole } from '../gql/schema.js';
import type { Column } from '../parts/list-view.js';
import { goodsLine, inRoles, partiesOf, person } from '../signing/lines.js';
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

const namesOf = (mou: MouRowFragment, ...roles: PartyRole[]) => inRoles(partiesOf(mou), ...roles) || null;

/** The columns of the list of memoranda, and those that only Excel gets. */
export function useMouColumns(): { columns: Column<MouRowFragment>[]; forExcel: Column<MouRowFragment>[] } {
  const { w, f } = useWords();
  const seller = (mou: MouRowFragment) => namesOf(mou, 'SELLER');
  const buyer = (mou: MouRowFragment) => namesOf(mou, 'BUYER');
  const others = (mou: MouRowFragment) => namesOf(mou, 'COORDINATOR', 'WITNESS');
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
      text: ({ goods }) => goodsLine(goods, f),
    },
    {
      id: 'months',
      heading: w.mous.months,
      cell: () => null,
      text: ({ months }) => (months.length ? f.months(months) : null),
    },
    {
      id: 'signatories',
      heading: w.mous.signatory,
      cell: () => null,
      text: (mou) =>
        partiesOf(mou)
          .map((party) => `${party.organisation}: ${person(party) ?? w.mous.noSignatory}`)
          .join('; '),
    },
    {
      id: 'signed',
      heading: w.mous.signedTitle,
      cell: () => null,
      text: ({ parties }) =>
        parties
          .flatMap(({ organisation, signature }) =>
            signature ? `${organisation.name}: ${f.dateTime(signature.signedAt)}` : [],
          )
          .join('; ') || null,
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
