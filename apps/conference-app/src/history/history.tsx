import { Alert, Anchor, Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { HistoryDocument, type HistoryQuery } from '../gql/operations.js';
import type { Role } from '../gql/schema.js';
import { DataList } from '../parts/data-list.js';
import { useListState } from '../parts/list-state.js';
import type { Column } from '../parts/list-view.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { Changes } from './changes.js';
import { useSentences } from './sentences.js';
import { readChanges } from './values.js';

type Entry = HistoryQuery['history']['items'][number];

export default function History() {
  const { w, f } = useWords();
  const { role } = useViewer();
  const list = useListState();
  const say = useSentences();
  const asked = {
    noun: list.get('noun'),
    nounId: list.get('nounId'),
    organisationId: list.get('organisationId'),
  };
  const columns: Column<Entry>[] = [
    {
      id: 'what',
      heading: w.history.what,
      main: true,
      cell: (entry) => <span>{say.sentence(entry)}</span>,
      text: say.what,
    },
    {
      id: 'when',
      heading: w.history.when,
      cell: ({ at }) => f.dateTime(at),
      text: ({ at }) => f.dateTime(at),
    },
    {
      id: 'changes',
      heading: w.history.changes,
      cell: (entry) => <WhatChanged entry={entry} />,
      text: (entry) =>
        (entry.times > 1 ? [] : readChanges(entry, w))
          .map(({ name, before, after }) => `${name}: ${before} → ${after}`)
          .join('\n'),
    },
  ];
  const forExcel: Column<Entry>[] = [
    { id: 'who', heading: w.history.who, cell: say.who, text: say.who },
    {
      id: 'forWhom',
      heading: w.history.forWhom,
      cell: () => null,
      text: (entry) => entry.onBehalfOf ?? null,
    },
    {
      id: 'askedBy',
      heading: w.history.askedBy,
      cell: () => null,
      text: (entry) => entry.askedByName ?? null,
    },
    { id: 'how', heading: w.history.how, cell: () => null, text: ({ how }) => w.enums.howAsked[how] },
  ];
  return (
    <>
      <PageTitle title={w.history.title} help={w.history.help} />
      {(asked.nounId ?? asked.organisationId) && (
        <Alert color="sky" mb="md">
          {w.history.onlyOne}{' '}
          <Anchor component={Link} to="/history">
            {w.history.showAll}
          </Anchor>
        </Alert>
      )}
      <DataList
        label={w.history.title}
        query={HistoryDocument}
        variables={asked}
        pick={(data) => data.history}
        list={list}
        exportName="nhat-ky"
        empty={list.get('noun') ? w.common.nothingFound : w.history.empty}
        filters={
          !asked.nounId && (
            <NativeSelect
              size="md"
              mb="md"
              maw="20rem"
              label={w.history.noun}
              value={asked.noun ?? ''}
              onChange={(change) => list.set({ noun: change.currentTarget.value || null })}
              data={[
                { value: '', label: w.history.anything },
                ...sought[role].map((noun) => ({ value: noun, label: w.history.nouns[noun] ?? noun })),
              ]}
            />
          )
        }
        columns={columns}
        exportColumns={forExcel}
        rowKey={({ id }) => id}
        rowActions={(entry) => <OpenThing entry={entry} label={say.sentence(entry)} />}
      />
    </>
  );
}

/** The changed fields; of an act over many things, the way to each of them. */
function WhatChanged({ entry }: { entry: Entry }) {
  const { w } = useWords();
  if (entry.times > 1)
    return (
      <Anchor component={Link} to={`/history?noun=${entry.noun}`}>
        {w.history.seeEach}
      </Anchor>
    );
  return readChanges(entry, w).length ? <Changes entry={entry} /> : null;
}

const ofParties = ['organisation', 'person', 'consent', 'booth', 'proposal', 'mou'];
/** What one can look for, by role. */
const sought: Record<Role, string[]> = {
  ORGANISER: [
    ...['offer', 'demand', 'event', 'booth', 'match_run', 'match_decision', 'released_match'],
    ...['proposal', 'mou', 'mou_signature', 'mou_scan', 'signing_board'],
    ...['organisation', 'person', 'invitation', 'consent'],
  ],
  SUPPLIER: ['offer', 'certificate', ...ofParties],
  DISTRIBUTOR: ['demand', ...ofParties],
};

const deals = { proposal: (id: string) => `/proposals/${id}`, mou: (id: string) => `/mous/${id}` };
const screens: Record<Role, Partial<Record<string, (id: string) => string>>> = {
  ORGANISER: {
    offer: (id) => `/offers/${id}`,
    demand: (id) => `/demands/${id}`,
    organisation: (id) => `/organisations/${id}`,
    event: (id) => `/events/${id}/change`,
    ...deals,
  },
  SUPPLIER: { offer: (id) => `/offers/${id}`, ...deals },
  DISTRIBUTOR: { demand: (id) => `/demands/${id}`, ...deals },
};

/** The way to the thing an entry is about, where the reader has a screen for it. */
function OpenThing({ entry, label }: { entry: Entry; label: string }) {
  const { w } = useWords();
  const to = screens[useViewer().role][entry.noun]?.(entry.nounId);
  if (!to) return null;
  return (
    <Button component={Link} to={to} variant="default" aria-label={`${w.common.open}: ${label}`}>
      {w.common.open}
    </Button>
  );
}
