import type { EntityManager } from 'typeorm';
import { AppError, type Viewer } from '#platform';
import type { MouState } from './mou-state.js';
import type { MouTerms } from './mou-terms.js';
import { MouEntity } from './mou.entity.js';

/** A memorandum with all that decides how it moves, locked until the change is done. */
export interface OpenMou {
  row: MouEntity;
  state: MouState;
  terms: MouTerms;
  sha256: string;
}

const stateSql = `select t.terms, encode(t.sha256, 'hex') as sha256,
  (select json_agg(json_build_object('organisationId', p.organisation_id, 'role', p.role, 'mustSign', p.must_sign,
      'signatoryId', p.person_id, 'position', p.position, 'authority', p.authority) order by p.place)
    from mou_party p where p.mou_id = t.mou_id and p.text_version = t.version) as parties,
  array(select a.organisation_id::text from mou_agreement a
    where a.mou_id = t.mou_id and a.text_version = t.version order by 1) as agreed,
  coalesce((select json_agg(json_build_object('id', s.id, 'organisationId', s.organisation_id,
      'personId', s.person_id, 'how', s.how, 'textVersion', s.text_version) order by s.id)
    from mou_signature s where s.mou_id = t.mou_id and s.reversed_at is null), '[]') as signatures,
  coalesce((select json_agg(json_build_object('fileId', c.file_id, 'held', c.removed_at is null) order by c.file_id)
    from mou_scan c where c.mou_id = t.mou_id), '[]') as scans
  from mou_text t where t.mou_id = $1 and t.version = $2`;

/**
 * Locks first and looks then, in statements of their own: a look in the locking statement would see the memorandum as
 * it was before whoever held the lock was done.
 * @throws AppError NOT_FOUND unless the viewer is of a party or of the event's staff.
 */
export async function openMou(manager: EntityManager, viewer: Viewer, id: string): Promise<OpenMou> {
  const row = await manager.findOne(MouEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw new AppError('NOT_FOUND');
  const [{ terms, sha256, ...facts }] = await manager.query(stateSql, [id, row.textVersion]);
  const state: MouState = { status: row.status, textVersion: row.textVersion, ...facts };
  const mayKnow =
    viewer.role === 'ORGANISER'
      ? row.allianceId === viewer.allianceId
      : state.parties.some(({ organisationId }) => organisationId === viewer.organisationId);
  if (!mayKnow) throw new AppError('NOT_FOUND');
  return { row, state, terms, sha256 };
}
