import type { EntityManager } from 'typeorm';
import type { Purpose } from './consent.type.js';

/** Writes down that a person consents, unless it does already; FORM: ticked on paper, SCREEN: by the person itself. */
export async function recordConsent(
  manager: EntityManager,
  personId: string,
  purpose: Purpose,
  evidence: 'SCREEN' | 'FORM',
): Promise<void> {
  await manager.query(
    `insert into consent (person_id, purpose, evidence) values ($1, $2, $3)
     on conflict (person_id, purpose) where withdrawn_at is null do nothing`,
    [personId, purpose, evidence],
  );
}
