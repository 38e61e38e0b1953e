import { useQuery } from '@apollo/client/react';
import { Text, Title } from '@mantine/core';
import { EndSessionDocument, SessionsDocument } from '../gql/operations.js';
import { StatusBadge } from '../parts/badges.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { ListView, type Column } from '../parts/list-view.js';
import { Loading } from '../parts/loading.js';
import { tell } from '../parts/tell.js';
import { ErrorNote } from '../talk/error-note.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { deviceName } from './device-name.js';

type Session = { id: string; current: boolean; device: string; createdAt: string; lastSeenAt: string };

export function Sessions() {
  const { w, f } = useWords();
  const { data, error, refetch } = useQuery(SessionsDocument);
  const [end] = useAct(EndSessionDocument);
  const columns: Column<Session>[] = [
    {
      id: 'device',
      heading: w.access.device,
      main: true,
      cell: ({ device, current }) => (
        <>
          {deviceName(device, w)}&ensp;
          {current && <StatusBadge tone="good">{w.access.thisDevice}</StatusBadge>}
        </>
      ),
      text: ({ device }) => deviceName(device, w),
    },
    {
      id: 'createdAt',
      heading: w.access.since,
      cell: ({ createdAt }) => f.dateTime(createdAt),
      text: ({ createdAt }) => f.dateTime(createdAt),
    },
    {
      id: 'lastSeenAt',
      heading: w.access.lastSeen,
      cell: ({ lastSeenAt }) => f.dateTime(lastSeenAt),
      text: ({ lastSeenAt }) => f.dateTime(lastSeenAt),
    },
  ];
  const onEnd = async (id: string) => {
    if (await end({ id })) {
      tell(w.access.sessionEnded);
      await refetch();
    }
  };
  return (
    <section>
      <Title order={2}>{w.access.sessions}</Title>
      <Text mb="sm">{w.access.sessionsHelp}</Text>
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && (
        <ListView
          label={w.access.sessions}
          columns={columns}
          rows={data.sessions}
          total={data.sessions.length}
          allRows={async () => data.sessions}
          exportName="thiet-bi"
          rowKey={({ id }) => id}
          empty={w.common.nothingHere}
          rowActions={({ id, current }) =>
            !current && (
              <ConfirmButton ask={w.access.endSessionAsk} onConfirm={() => void onEnd(id)}>
                {w.access.endSession}
              </ConfirmButton>
            )
          }
        />
      )}
    </section>
  );
}
