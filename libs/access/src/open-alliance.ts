import { randomBytes } from 'node:crypto';
import type { Changes } from '#platform';
import { systemActor } from '#platform';
import { tokenHash } from './sessions.js';

interface NewAlliance {
  name: string;
  province: string | null;
  organiser: { fullName: string; email: string };
}

/**
 * An alliance with its first organiser, made by the operator's command. Answers the ids and the token of the organiser's
 * personal link, which is kept nowhere.
 */
export function openAlliance(changes: Changes, { name, province, organiser }: NewAlliance) {
  const token = randomBytes(32).toString('base64url');
  return changes.run(systemActor(), 'openAlliance', async (manager) => {
    const one = async (sql: string, values: unknown[]): Promise<string> =>
      (await manager.query(sql, values))[0].id;
    const allianceId = await one(`insert into alliance (name, province) values ($1, $2) returning id`, [
      name,
      province,
    ]);
    const organisationId = await one(
      `insert into organisation (alliance_id, kind, name, province) values ($1, 'ORGANISER', $2, $3) returning id`,
      [allianceId, name, province],
    );
    const personId = await one(
      `insert into person (organisation_id, full_name, email, signs_in) values ($1, $2, $3, true) returning id`,
      [organisationId, organiser.fullName, organiser.email.toLowerCase()],
    );
    await manager.query(`insert into account (id) values ($1)`, [personId]);
    await manager.query(
      `insert into invitation (person_id, purpose, token_hash, expires_at) values ($1, 'JOIN', $2, now() + interval '14 days')`,
      [personId, tokenHash(token)],
    );
    return { allianceId, organisationId, personId, token };
  });
}
