import { useQuery } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconHistory, IconLink, IconPencil } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { DemandsAdvice } from '../advice/own-advice.js';
import { useViewer } from '../access/viewer.js';
import { AsWritten } from '../goods/as-written.js';
import { DemandDocument, type DemandFieldsFragment } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { DemandFacts } from './demand-facts.js';
import { DemandStatusButton } from './demand-status.js';

export default function DemandDetail() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(DemandDocument, { variables: { id } });
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Detail demand={data.demand} />;
}

function Detail({ demand }: { demand: DemandFieldsFragment }) {
  const { w, f } = useWords();
  const { role } = useViewer();
  const { id, wanted, distributor, status, updatedAt } = demand;
  const staff = role === 'ORGANISER';
  return (
    <>
      <PageTitle
        title={wanted}
        help={staff ? distributor.name : undefined}
        actions={
          <>
            <Button component={Link} to={`/demands/${id}/change`} leftSection={<IconPencil aria-hidden />}>
              {w.demands.change}
            </Button>
            <DemandStatusButton demand={demand} />
          </>
        }
      />
      <Stack gap="lg" maw="60rem">
        {status === 'WITHDRAWN' && <Alert color="amber">{w.demands.isWithdrawn}</Alert>}
        <AsWritten {...demand} ownerId={distributor.id} changeTo={`/demands/${id}/change`} />
        {role === 'DISTRIBUTOR' && <DemandsAdvice demandId={id} />}
        <Paper component="section" withBorder p="md" aria-label={w.demands.facts}>
          <DemandFacts demand={demand} />
        </Paper>
        <Group>
          <Button
            component={Link}
            variant="default"
            to={staff ? `/matching?demandId=${id}` : `/matches?demandId=${id}`}
            leftSection={<IconLink aria-hidden />}
          >
            {w.demands.seeMatches}
          </Button>
          <Button
            component={Link}
            variant="default"
            to={`/history?noun=demand&nounId=${id}`}
            leftSection={<IconHistory aria-hidden />}
          >
            {w.goods.history}
          </Button>
        </Group>
        <Text c="dimmed">
          {w.goods.changedAt}: {f.dateTime(updatedAt)}
        </Text>
      </Stack>
    </>
  );
}
