import { useQuery } from '@apollo/client/react';
import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { OrganisationDocument, type OrganisationFieldsFragment } from '../gql/operations.js';
import { Facts } from '../parts/facts.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { People } from './people.js';

/** An organisation for staff, or, without an id in the address, a party's own. */
export default function OrganisationDetail() {
  const viewer = useViewer();
  const { id = viewer.organisation.id } = useParams();
  const { data, error, refetch } = useQuery(OrganisationDocument, { variables: { id } });
  if (data) return <Detail organisation={data.organisation} />;
  return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Detail({ organisation }: { organisation: OrganisationFieldsFragment }) {
  const { w } = useWords();
  const staff = useViewer().role === 'ORGANISER';
  const { id, kind, name, province, taxCode, buyerType, address } = organisation;
  return (
    <>
      <PageTitle
        title={name}
        help={staff ? w.enums.organisationKind[kind] : w.organisations.mineHelp}
        actions={
          <Button
            component={Link}
            variant="default"
            leftSection={<IconEdit aria-hidden />}
            to={staff ? `/organisations/${id}/change` : '/organisation/change'}
          >
            {w.organisations.change}
          </Button>
        }
      />
      <Stack gap="xl">
        <Paper withBorder p="lg">
          <Title order={2} mb="sm">
            {w.organisations.facts}
          </Title>
          <Facts
            rows={[
              [w.organisations.province, province ?? w.common.unknown],
              [w.organisations.address, address || w.common.unknown],
              [w.organisations.taxCode, taxCode ?? w.common.unknown],
              [w.organisations.buyerType, buyerType && w.enums.buyerType[buyerType]],
            ]}
          />
          <Group mt="md">
            {staff && kind === 'SUPPLIER' && (
              <Button component={Link} variant="default" to={`/offers?supplierId=${id}`}>
                {w.organisations.seeOffers}
              </Button>
            )}
            {staff && kind === 'DISTRIBUTOR' && (
              <Button component={Link} variant="default" to={`/demands?distributorId=${id}`}>
                {w.organisations.seeDemands}
              </Button>
            )}
            <Button component={Link} variant="default" to={`/history?organisationId=${id}`}>
              {w.organisations.seeHistory}
            </Button>
          </Group>
        </Paper>
        <People organisationId={id} signIn={kind !== 'PARTNER'} />
      </Stack>
    </>
  );
}
