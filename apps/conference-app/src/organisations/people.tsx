import { useQuery } from '@apollo/client/react';
import { Button, Group, Text, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { PeopleDocument, type PersonFieldsFragment } from '../gql/operations.js';
import { CallLink, StatusBadge } from '../parts/badges.js';
import { ListView, type Column } from '../parts/list-view.js';
import { Loading } from '../parts/loading.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { PersonActions } from './person-actions.js';

type Props = { organisationId: string; /** Whether its people may be invited to sign in. */ signIn: boolean };

/** Whom to call at an organisation; staff also invite, change and erase them. */
export function People({ organisationId, signIn }: Props) {
  const { w, f } = useWords();
  const staff = useViewer().role === 'ORGANISER';
  const { data, error, refetch } = useQuery(PeopleDocument, { variables: { organisationId } });
  const access = ({ hasAccount, openInvitation }: PersonFieldsFragment) => {
    if (hasAccount) return w.people.hasAccount;
    return openInvitation ? w.people.invited(f.date(openInvitation.expiresAt)) : w.people.notInvited;
  };
  const columns: Column<PersonFieldsFragment>[] = [
    {
      id: 'fullName',
      heading: w.people.fullName,
      main: true,
      cell: ({ fullName }) => fullName,
      text: ({ fullName }) => fullName,
    },
    {
      id: 'position',
      heading: w.people.position,
      cell: (row) => row.position,
      text: (row) => row.position ?? null,
    },
    {
      id: 'telephone',
      heading: w.people.telephone,
      cell: ({ fullName, telephone }) =>
        telephone ? <CallLink short name={fullName} telephone={telephone} /> : w.common.unknown,
      text: (row) => row.telephone ?? null,
    },
    { id: 'email', heading: w.people.email, cell: (row) => row.email, text: (row) => row.email ?? null },
  ];
  if (signIn)
    columns.push({
      id: 'account',
      heading: w.people.account,
      cell: (row) => <StatusBadge tone={row.hasAccount ? 'good' : 'plain'}>{access(row)}</StatusBadge>,
      text: access,
    });
  return (
    <section>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{w.people.title}</Title>
        {staff && (
          <Button
            component={Link}
            to={`/organisations/${organisationId}/people/new`}
            leftSection={<IconUserPlus aria-hidden />}
          >
            {w.people.add}
          </Button>
        )}
      </Group>
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && (
        <ListView
          label={w.people.title}
          columns={columns}
          rows={data.people}
          total={data.people.length}
          allRows={async () => data.people}
          exportName="nguoi-lien-he"
          empty={<Text>{w.people.empty}</Text>}
          rowKey={({ id }) => id}
          rowLink={staff ? ({ id }) => `/organisations/${organisationId}/people/${id}` : undefined}
          rowActions={
            staff && signIn
              ? (person) => <PersonActions person={person} askAgain={() => void refetch()} />
              : undefined
          }
        />
      )}
      {!signIn && <Text mt="md">{w.people.neverSignIn}</Text>}
      {!staff && <Text mt="md">{w.organisations.noOwnChange}</Text>}
    </section>
  );
}
