import { Changes, Files, type FileKind, type Viewer } from '#platform';
import { twoAlliances, type TwoAlliances } from './two-alliances.js';

export interface Conference extends TwoAlliances {
  files: Files;
  event(allianceId: string, status?: 'OPEN' | 'CLOSED'): Promise<string>;
  takePart(eventId: string, viewer: Viewer): Promise<unknown>;
  upload(by: Viewer, content: Buffer | string, kind?: FileKind): Promise<string>;
}

/** Two alliances, and what a conference needs before offers and demands come: events, who takes part, uploaded files. */
export async function conference(entities: (new () => object)[]): Promise<Conference> {
  const alliances = await twoAlliances(entities);
  const changes = new Changes(alliances.source);
  const files = new Files(alliances.source, changes);
  const write = (sql: string, parameters: unknown[]) =>
    changes.run(
      { accountId: null, organisationId: null, allianceId: null, how: 'SYSTEM' },
      'prepare',
      (manager) => manager.query(sql, parameters),
    );
  return {
    ...alliances,
    files,
    event: async (allianceId, status = 'OPEN') => {
      const [{ id }] = await write(
        `insert into event (alliance_id, name, held_on, place, expected_delegates, expected_booths, status)
         values ($1, 'Hội nghị kết nối cung cầu', '2026-12-05', 'Hải Phòng', 80, 10, $2) returning id`,
        [allianceId, status],
      );
      return id;
    },
    takePart: (eventId, { organisationId }) =>
      write(`insert into participant (event_id, organisation_id) values ($1, $2)`, [eventId, organisationId]),
    upload: async ({ accountId, organisationId, allianceId }, content, kind = 'IMPORT') => {
      const actor = { accountId, organisationId, allianceId, how: 'SCREEN' as const };
      const file = { organisationId, allianceId, kind, name: 'tep.csv', mime: 'text/csv' };
      const whole = (async function* () {
        yield await Promise.resolve(Buffer.from(content));
      })();
      return (await files.store(actor, file, whole)).id;
    },
  };
}
