import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { Link } from 'react-router';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { NeedsEvent } from '../events/needs-event.js';
import {
  AssignBoothDocument,
  BoothsDocument,
  FreeBoothDocument,
  type BoothsQuery,
} from '../gql/operations.js';
import { ListView, type Column } from '../parts/list-view.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell, tellWithUndo } from '../parts/tell.js';
import { ErrorNote } from '../talk/error-note.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { AssignBooth } from './assign-booth.js';

type Booth = BoothsQuery['booths'][number];

export default function Booths() {
  return <NeedsEvent>{(event) => <Hall key={event.id} event={event} />}</NeedsEvent>;
}

function Hall({ event }: { event: ConferenceEvent }) {
  const { w, f } = useWords();
  const eventId = event.id;
  const { data, error, refetch } = useQuery(BoothsDocument, { variables: { eventId } });
  const [assign] = useAct(AssignBoothDocument);
  const [free] = useAct(FreeBoothDocument);
  const booths = [...(data?.booths ?? [])].sort((a, b) => a.number - b.number);
  const taken = booths.filter((booth) => booth.organisation).length;

  const onAssign = async (number: number, organisationId: string) => {
    const booth = await assign({ eventId, number, organisationId });
    if (booth) tell(w.booths.assigned(number));
    await refetch();
    return booth !== undefined;
  };
  const onFree = async ({ number, organisation }: Booth) => {
    if (!organisation || !(await free({ eventId, number }))) return;
    tellWithUndo(w.booths.released(number), w.common.undo, () => void onAssign(number, organisation.id));
    await refetch();
  };
  const openAssign = (number: number) =>
    modals.open({
      modalId: 'assign-booth',
      title: w.booths.assignTo(number),
      closeButtonProps: { 'aria-label': w.common.close },
      children: (
        <AssignBooth
          onAssign={async (organisationId) => {
            if (await onAssign(number, organisationId)) modals.close('assign-booth');
          }}
        />
      ),
    });

  const columns: Column<Booth>[] = [
    {
      id: 'number',
      heading: w.booths.number,
      main: true,
      cell: ({ number }) => w.booths.booth(number),
      text: ({ number }) => number,
    },
    {
      id: 'organisation',
      heading: w.booths.organisation,
      cell: ({ organisation }) =>
        organisation ? (
          <Anchor component={Link} to={`/organisations/${organisation.id}`}>
            {organisation.name}
          </Anchor>
        ) : (
          <Text c="dimmed">{w.booths.free}</Text>
        ),
      text: ({ organisation }) => organisation?.name ?? null,
    },
  ];
  return (
    <>
      <PageTitle title={w.booths.title} help={w.booths.help} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && (
        <>
          <Text mb="md">{w.booths.taken(f.number(taken), f.number(booths.length))}</Text>
          <ListView
            label={w.booths.title}
            columns={columns}
            rows={booths}
            total={booths.length}
            allRows={async () => booths}
            exportName="gian-hang"
            empty={w.booths.empty}
            rowKey={({ number }) => String(number)}
            rowActions={(booth) =>
              booth.organisation ? (
                <Button
                  variant="default"
                  aria-label={`${w.booths.release}: ${w.booths.booth(booth.number)}`}
                  onClick={() => void onFree(booth)}
                >
                  {w.booths.release}
                </Button>
              ) : (
                <Button aria-label={w.booths.assignTo(booth.number)} onClick={() => openAssign(booth.number)}>
                  {w.booths.assign}
                </Button>
              )
            }
          />
        </>
      )}
    </>
  );
}
