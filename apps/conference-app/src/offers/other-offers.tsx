import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { OtherOffersDocument } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';

type Props = { supplier: { id: string; name: string; province: string | null }; but?: string };

/** Who supplies it, with a way to its page, and what else it offers. */
export function OtherOffers({ supplier, but }: Props) {
  const { w } = useWords();
  const { role } = useViewer();
  const page = role === 'ORGANISER' ? `/organisations/${supplier.id}` : `/suppliers/${supplier.id}`;
  return (
    <section>
      <Title order={2} mb="sm">
        {w.offers.supplier}
      </Title>
      <Paper withBorder p="md">
        <Group justify="space-between">
          <div>
            <Text fw={700}>{supplier.name}</Text>
            {supplier.province && <Text c="dimmed">{supplier.province}</Text>}
          </div>
          <Button component={Link} to={page} variant="default">
            {w.offers.seeSupplier}
          </Button>
        </Group>
        <OffersOf supplierId={supplier.id} but={but} heading={w.offers.others} />
      </Paper>
    </section>
  );
}

/** The offers of one supplier as links; nothing where there is no other than `but`. */
export function OffersOf(props: { supplierId: string; but?: string; heading?: string }) {
  const { supplierId, but, heading } = props;
  const { f } = useWords();
  const { data, error, refetch } = useQuery(OtherOffersDocument, { variables: { supplierId } });
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const others = data.offers.items.filter(({ id }) => id !== but);
  if (!others.length) return null;
  return (
    <>
      {heading && (
        <Title order={3} mt="md">
          {heading}
        </Title>
      )}
      <ul>
        {others.map(({ id, product, unit, quantity, months, price }) => (
          <li key={id}>
            <Anchor component={Link} to={`/offers/${id}`} fw={600} display="block" pt={6}>
              {product}
            </Anchor>
            <Text>
              {[
                quantity && f.quantity(quantity, unit),
                months && f.months(months),
                price && f.price(price, unit),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
