import { useQuery } from '@apollo/client/react';
import { Paper, Stack, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { Facts } from '../parts/facts.js';
import { SupplierDocument } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { OffersOf } from './other-offers.js';

/** A supplier as a buyer sees it. */
export default function SupplierPage() {
  const { w } = useWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SupplierDocument, { variables: { id } });
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { name, province, address } = data.organisation;
  return (
    <>
      <PageTitle title={name} help={w.offers.supplierHelp} />
      <Stack maw="60rem">
        <Paper withBorder p="md">
          <Facts
            rows={[
              [w.goods.province, province ?? w.common.unknown],
              [w.offers.address, address],
            ]}
          />
        </Paper>
        <Paper component="section" withBorder p="md">
          <Title order={2}>{w.offers.itsOffers}</Title>
          <OffersOf supplierId={id} />
        </Paper>
      </Stack>
    </>
  );
}
