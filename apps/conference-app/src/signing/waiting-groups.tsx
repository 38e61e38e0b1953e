import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { WaitingQuery } from '../gql/operations.js';
import type { WaitingFor } from '../gql/schema.js';
import { CallLink } from '../parts/badges.js';
import type { Column } from '../parts/list-view.js';
import { useWords, type Words } from '../words/words.js';

export type Waits = WaitingQuery['waiting'][number];
export type WaitingGroup = {
  key: string;
  title: string;
  help?: string;
  by: 'what' | 'organisation';
  rows: readonly Waits[];
};

const kinds: readonly WaitingFor[] = ['SIGNATURE', 'SIGNATORY', 'TEXT_AGREEMENT', 'PROPOSAL_ANSWER', 'SCAN'];

/** By kind, the most pressing on the day first; or by organisation, whoever keeps most waiting first. */
export function waitingGroups(all: readonly Waits[], byOrganisation: boolean, w: Words): WaitingGroup[] {
  if (!byOrganisation)
    return kinds
      .map((what) => ({
        key: what,
        title: w.signing.waiting.what[what],
        help: w.signing.waiting.whatHelp[what],
        by: 'what' as const,
        rows: all.filter((one) => one.what === what),
      }))
      .filter(({ rows }) => rows.length > 0);
  const groups = new Map<string, { title: string; rows: Waits[] }>();
  for (const one of all) {
    const { id, name } = one.organisation;
    const group = groups.get(id) ?? { title: name, rows: [] };
    group.rows.push(one);
    groups.set(id, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, by: 'organisation' as const, ...group }))
    .sort((a, b) => b.rows.length - a.rows.length || a.title.localeCompare(b.title, 'vi'));
}

export function useWaitingColumns(): { shown: Column<Waits>[]; toExcel: Column<Waits>[] } {
  const { w, f } = useWords();
  const { waiting } = w.signing;
  return {
    shown: [
      {
        id: 'subject',
        heading: waiting.subject,
        main: true,
        cell: ({ subject }) => subject,
        text: ({ subject }) => subject,
      },
      {
        id: 'what',
        heading: waiting.whatColumn,
        cell: ({ what }) => waiting.what[what],
        text: ({ what }) => waiting.what[what],
      },
      {
        id: 'organisation',
        heading: waiting.organisation,
        cell: ({ organisation }) => organisation.name,
        text: ({ organisation }) => organisation.name,
      },
      {
        id: 'since',
        heading: waiting.since,
        cell: ({ since }) => f.date(since),
        text: ({ since }) => f.date(since),
      },
      {
        id: 'until',
        heading: waiting.until,
        cell: ({ until }) => (until ? f.deadline(until) : null),
        text: ({ until }) => (until ? f.deadline(until) : null),
      },
      {
        id: 'call',
        heading: waiting.call,
        cell: ({ contact, organisation }) =>
          contact?.telephone ? (
            <>
              {contact.fullName}
              <br />
              <CallLink short name={contact.fullName} telephone={contact.telephone} />
            </>
          ) : (
            <>
              {waiting.noNumber}
              <br />
              <Anchor
                component={Link}
                to={`/organisations/${organisation.id}`}
                aria-label={waiting.addContactOf(organisation.name)}
              >
                {waiting.addContact}
              </Anchor>
            </>
          ),
      },
    ],
    toExcel: [
      {
        id: 'person',
        heading: waiting.person,
        cell: () => null,
        text: ({ contact }) => contact?.fullName ?? null,
      },
      {
        id: 'telephone',
        heading: waiting.telephone,
        cell: () => null,
        text: ({ contact }) => (contact?.telephone ? f.telephone(contact.telephone) : null),
      },
    ],
  };
}
