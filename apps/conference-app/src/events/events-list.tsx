import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { StatusBadge } from '../parts/badges.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { ListView, type Column } from '../parts/list-view.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { CloseEventDocument } from '../gql/operations.js';
import { ErrorNote } from '../talk/error-note.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { useChosenEvent, type ConferenceEvent } from './chosen-event.js';

export default function EventsList() {
  const { w, f } = useWords();
  const { events, loading, error, askAgain } = useChosenEvent();
  const [close] = useAct(CloseEventDocument);
  const columns: Column<ConferenceEvent>[] = [
    { id: 'name', heading: w.events.name, main: true, cell: ({ name }) => name, text: ({ name }) => name },
    {
      id: 'heldOn',
      heading: w.events.heldOn,
      cell: ({ heldOn }) => f.date(heldOn),
      text: ({ heldOn }) => f.date(heldOn),
    },
    { id: 'place', heading: w.events.place, cell: ({ place }) => place, text: ({ place }) => place },
    {
      id: 'delegates',
      heading: w.events.expectedDelegates,
      right: true,
      cell: ({ expectedDelegates }) => f.number(expectedDelegates),
      text: ({ expectedDelegates }) => expectedDelegates,
    },
    {
      id: 'status',
      heading: w.events.status,
      cell: ({ status }) => (
        <StatusBadge tone={status === 'OPEN' ? 'good' : 'plain'}>{w.enums.eventStatus[status]}</StatusBadge>
      ),
      text: ({ status }) => w.enums.eventStatus[status],
    },
  ];
  return (
    <>
      <PageTitle
        title={w.events.title}
        help={w.events.help}
        actions={
          <Button component={Link} to="/events/new" leftSection={<IconPlus aria-hidden />}>
            {w.events.open}
          </Button>
        }
      />
      {error ? <ErrorNote error={error} onRetry={askAgain} /> : null}
      {loading && <Loading />}
      {!loading && !error && (
        <ListView
          label={w.events.title}
          columns={columns}
          rows={events}
          total={events.length}
          allRows={async () => events}
          exportName="hoi-nghi"
          empty={w.events.empty}
          rowKey={({ id }) => id}
          rowLink={({ id }) => `/events/${id}/change`}
          rowActions={({ id, status }) =>
            status === 'OPEN' && (
              <ConfirmButton
                ask={w.events.closeAsk}
                onConfirm={() => void close({ id }).then((done) => done && tell(w.events.closed))}
              >
                {w.events.closeEvent}
              </ConfirmButton>
            )
          }
        />
      )}
    </>
  );
}
