import { useQuery } from '@apollo/client/react';
import { Button, Group, Text, Title } from '@mantine/core';
import { NeedsEvent } from '../events/needs-event.js';
import { WaitingDocument } from '../gql/operations.js';
import { ExportButton } from '../parts/export-button.js';
import { ListCards } from '../parts/list-cards.js';
import { useListState } from '../parts/list-state.js';
import { ListTable } from '../parts/list-table.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { useWaitingColumns, waitingGroups, type WaitingGroup } from './waiting-groups.js';
import { useWide } from '../parts/use-wide.js';

/** What waits for whom, and whom to call. */
export default function WaitingScreen() {
  const { w } = useWords();
  return (
    <NeedsEvent>
      {(event) => (
        <>
          <PageTitle title={w.signing.waiting.title} help={w.signing.waiting.help} />
          <Everything key={event.id} eventId={event.id} />
        </>
      )}
    </NeedsEvent>
  );
}

function Everything({ eventId }: { eventId: string }) {
  const { w, f } = useWords();
  const { waiting } = w.signing;
  const { data, error, refetch } = useQuery(WaitingDocument, { variables: { eventId } });
  const list = useListState();
  const columns = useWaitingColumns();
  const byOrganisation = list.get('group') === 'organisation';
  if (!data) return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Loading />;
  const all = data.waiting;
  if (!all.length)
    return (
      <Text role="status" size="lg" fw={600}>
        {waiting.nothing}
      </Text>
    );
  return (
    <>
      <Group justify="space-between" mb="md">
        <Text role="status" fw={600}>
          {waiting.count(f.number(all.length))}
        </Text>
        <Group gap="sm">
          <Group gap={0} role="group" aria-label={waiting.group}>
            <Button
              variant={byOrganisation ? 'default' : 'filled'}
              aria-pressed={!byOrganisation}
              onClick={() => list.set({ group: null })}
            >
              {waiting.byKind}
            </Button>
            <Button
              variant={byOrganisation ? 'filled' : 'default'}
              aria-pressed={byOrganisation}
              onClick={() => list.set({ group: 'organisation' })}
            >
              {waiting.byOrganisation}
            </Button>
          </Group>
          <ExportButton
            name="dang-cho"
            columns={[...columns.shown, ...columns.toExcel]}
            total={all.length}
            allRows={async () => all}
          />
        </Group>
      </Group>
      {waitingGroups(all, byOrganisation, w).map((group) => (
        <Part
          key={group.key}
          group={group}
          columns={columns.shown.filter(
            ({ id }) => id !== group.by && (id !== 'until' || group.rows.some(({ until }) => until)),
          )}
        />
      ))}
    </>
  );
}

type PartProps = { group: WaitingGroup; columns: ReturnType<typeof useWaitingColumns>['shown'] };

function Part({ group: { title, help, rows }, columns }: PartProps) {
  const { f } = useWords();
  const wide = useWide();
  const List = wide ? ListTable : ListCards;
  return (
    <div>
      <Title order={2} mt="lg">
        {title} ({f.number(rows.length)})
      </Title>
      {help && <Text c="dimmed">{help}</Text>}
      <div style={{ marginTop: '0.6rem' }}>
        <List
          label={title}
          columns={columns}
          rows={rows}
          rowKey={({ what, organisation, proposalId, mouId }) =>
            `${what}/${organisation.id}/${proposalId ?? mouId ?? ''}`
          }
          rowLink={({ proposalId, mouId }) => (proposalId ? `/proposals/${proposalId}` : `/mous/${mouId}`)}
        />
      </div>
    </div>
  );
}
