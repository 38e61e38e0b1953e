import type { DataSource } from 'typeorm';
import type { Signing } from './signing.js';

interface Row {
  id: string;
  mou_id: string;
  organisation_id: string;
  person_id: string;
  how: string;
}

/** What is not as it was signed, one sentence each; nothing when every signature is there, once, by whom it was made. */
export async function wrongSignatures(
  source: DataSource,
  due: Signing[],
  acknowledged: ReadonlyMap<Signing, string>,
): Promise<string[]> {
  const rows: Row[] = await source.query(
    `select id, mou_id, organisation_id, person_id, how from mou_signature where reversed_at is null`,
  );
  const wrong = rows.length === due.length ? [] : [`${rows.length} signatures stand, ${due.length} were due`];
  for (const signing of due) {
    const { mouId, organisationId, personId, how } = signing;
    const own = rows.filter((row) => row.mou_id === mouId && row.organisation_id === organisationId);
    if (own.length !== 1) wrong.push(`${mouId} has ${own.length} signatures of ${organisationId}`);
    if (own.some((row) => row.person_id !== personId || row.how !== how))
      wrong.push(`${mouId} is signed by somebody else`);
    if (own[0]?.id !== acknowledged.get(signing)) wrong.push(`${mouId}: another signature was acknowledged`);
  }
  const [counts] = await source.query(
    `select (select count(*)::int from mou where status <> 'SIGNED') as "notSigned",
       (select count(*)::int from mou_step where move in ('SIGN', 'RECORD')) as steps,
       (select count(*)::int from mou_signature where reversed_at is not null) as reversed`,
  );
  if (counts.notSigned > 0) wrong.push(`${counts.notSigned} memoranda are not signed`);
  if (counts.steps !== due.length) wrong.push(`${counts.steps} steps tell of ${due.length} signatures`);
  if (counts.reversed > 0) wrong.push(`${counts.reversed} signatures were reversed`);
  return wrong;
}
