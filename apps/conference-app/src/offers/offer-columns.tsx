import { Group, Stack } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import { useFieldNames } from '../goods/field-names.js';
import type { OfferFieldsFragment } from '../gql/operations.js';
import { CallLink, ClarifyBadge, StatusBadge } from '../parts/badges.js';
import type { Column } from '../parts/list-view.js';
import { useWords } from '../words/words.js';
import { useCertificateText } from './certificate-text.js';
import classes from './offers.module.css';

type Offer = OfferFieldsFragment;

/** The columns of the offers list; what is to be completed only for those who can complete it. */
export function useOfferColumns(): Column<Offer>[] {
  const { w, f } = useWords();
  const { role } = useViewer();
  const nameOf = useFieldNames();
  const certificateText = useCertificateText();
  const columns: Column<Offer>[] = [
    {
      id: 'product',
      heading: w.offers.product,
      main: true,
      sort: 'PRODUCT',
      cell: ({ product, photoIds }) => (
        <span className={classes.name}>
          {photoIds[0] && (
            <img src={`/files/${photoIds[0]}`} alt="" loading="lazy" className={classes.thumb} />
          )}
          {product}
        </span>
      ),
      text: ({ product }) => product,
    },
    {
      id: 'supplier',
      heading: w.offers.supplier,
      sort: 'SUPPLIER',
      cell: ({ supplier }) => supplier.name,
      text: ({ supplier }) => supplier.name,
    },
    {
      id: 'quantity',
      heading: w.offers.quantity,
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
      id: 'price',
      heading: w.offers.price,
      sort: 'PRICE',
      cell: ({ price, unit }) => f.price(price, unit),
      text: ({ price, unit }) => (price ? f.price(price, unit) : null),
    },
    {
      id: 'province',
      heading: w.goods.province,
      sort: 'PROVINCE',
      cell: ({ province, supplier }) => province ?? supplier.province ?? w.common.unknown,
      text: ({ province, supplier }) => province ?? supplier.province ?? null,
    },
    {
      id: 'certificates',
      heading: w.offers.certificates,
      cell: ({ certificates }) => certificates.map(certificateText).join(', ') || w.common.none,
      text: ({ certificates }) => certificates.map(certificateText).join('; '),
    },
  ];
  if (role === 'DISTRIBUTOR') return columns;
  return [
    ...(role === 'SUPPLIER' ? columns.filter(({ id }) => id !== 'supplier') : columns),
    {
      id: 'state',
      heading: w.offers.state,
      cell: ({ clarify, contact, status }) => (
        <Stack gap={2} align="flex-start" className={classes.state}>
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
}
