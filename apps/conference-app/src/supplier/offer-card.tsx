import { Anchor, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useFieldNames } from '../goods/field-names.js';
import type { OfferFieldsFragment } from '../gql/operations.js';
import { ClarifyBadge, StatusBadge } from '../parts/badges.js';
import { useWords } from '../words/words.js';

/** One's own product in short, with what is still to be completed. */
export function OfferCard({ offer }: { offer: OfferFieldsFragment }) {
  const { w, f } = useWords();
  const nameOf = useFieldNames();
  const { id, product, quantity, unit, months, price, clarify, status } = offer;
  return (
    <Paper component="li" withBorder p="md">
      <Anchor component={Link} to={`/offers/${id}`} fw={700} mih={44} display="inline-block">
        {product}
      </Anchor>
      <Text>
        {f.quantity(quantity, unit)} · {f.months(months)}
      </Text>
      <Text>{f.price(price, unit)}</Text>
      {(clarify.length > 0 || status === 'WITHDRAWN') && (
        <Group mt="xs" gap="xs">
          {status === 'WITHDRAWN' && <StatusBadge tone="plain">{w.enums.offerStatus[status]}</StatusBadge>}
          <ClarifyBadge clarify={clarify} />
          <Text>{clarify.map(({ field }) => nameOf(field)).join(', ')}</Text>
        </Group>
      )}
    </Paper>
  );
}
