import { Group, Stack } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import { useFieldNames } from '../goods/field-names.js';
import type { DemandFieldsFragment } from '../gql/operations.js';
import { CallLink, ClarifyBadge, StatusBadge } from '../parts/badges.js';
import type { Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';

type Demand = DemandFieldsFragment;

export function useDemandColumns(): Column<Demand>[] {
  const { w, f } = useWords();
  const { role } = useViewer();
  const nameOf = useFieldNames();
  const kinds = ({ requiredCertificates }: Demand) =>
    requiredCertificates.map((kind) => w.enums.certificate[kind]).join(', ');
  const columns: Column<Demand>[] = [
    {
      id: 'wanted',
      heading: w.goods.wanted,
      main: true,
      sort: 'WANTED',
      cell: ({ wanted }) => wanted,
      text: ({ wanted }) => wanted,
    },
    {
      id: 'distributor',
      heading: w.demands.distributor,
      sort: 'DISTRIBUTOR',
      cell: ({ distributor }) => distributor.name,
      text: ({ distributor }) => distributor.name,
    },
    {
      id: 'quantity',
      heading: w.goods.quantity,
      sort: 'QUANTITY',
      cell: ({ quantity, unit }) => f.quantity(quantity, unit),
      text: ({ quantity, unit }) => (quantity ? f.quantity(quantity, unit) : null),
    },
    {
      id: 'months',
      heading: w.goods.months,
      cell: ({ months }) => f.months(months),
      text: ({ months }) => (months ? f.months(months) : null),
    },
    {
      id: 'maxPrice',
      heading: w.demands.maxPrice,
      cell: ({ maxPrice }) => (maxPrice === null ? w.demands.notSaid : f.money(maxPrice)),
      text: ({ maxPrice }) => maxPrice,
    },
    {
      id: 'required',
      heading: w.demands.required,
      cell: (demand) => kinds(demand) || w.common.none,
      text: kinds,
    },
    {
      id: 'state',
      heading: w.offers.state,
      cell: ({ clarify, contact, status }) => (
        <Stack gap={2} align="flex-start">
          <Group gap="xs">
            {status === 'WITHDRAWN' && <StatusBadge tone="plain">{w.enums.offerStatus[status]}</StatusBadge>}
            {clarify.length ? (
              <ClarifyBadge clarify={clarify} />
            ) : (
              status === 'LISTED' && <StatusBadge tone="good">{w.offers.complete}</StatusBadge>
            )}
          </Group>
          {clarify.length > 0 && <span>{clarify.map(({ field }) => nameOf(field)).join(', ')}</span>}
          {role === 'ORGANISER' && clarify.length > 0 && contact?.telephone && (
            <CallLink name={contact.fullName} telephone={contact.telephone} />
          )}
        </Stack>
      ),
      text: ({ clarify }) => clarify.map(({ field }) => nameOf(field)).join(', '),
    },
  ];
  return role === 'ORGANISER' ? columns : columns.filter(({ id }) => id !== 'distributor');
}
