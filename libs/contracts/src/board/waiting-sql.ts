/**
 * SQL of a table `waiting` with everything that waits for somebody in event $2: what, organisation_id, subject, proposal_id,
 * mou_id, since, until. A memorandum waits for every required party that has not said who signs, before which
 * nobody can agree; then for each that has not agreed or signed yet, and for the scan of its first seller, else of its
 * first party.
 */
export const waitingTable = `paper as (
  select m.*, t.terms, t.written_at from mou m join mou_text t on t.mou_id = m.id and t.version = m.text_version
  where m.event_id = $2
), required as (
  select p.*, p.person_id is null or p.position is null as unnamed
  from paper m join mou_party p on p.mou_id = m.id and p.text_version = m.text_version and p.must_sign
), waiting as (
  select 'PROPOSAL_ANSWER' as what, 1 as place, case r.status when 'AWAITS_SUPPLIER' then r.supplier_id else r.distributor_id end
      as organisation_id, s.goods as subject, r.id as proposal_id, null::uuid as mou_id, s.at as since, r.answer_by as until
    from proposal r join lateral (select x.goods, x.at from proposal_step x where x.proposal_id = r.id
      and x.move in ('PROPOSE', 'COUNTER') order by x.number desc limit 1) s on true
    where r.event_id = $2 and r.closed_at is null and r.answer_by > now()
  union all
  select 'SIGNATORY', 2, p.organisation_id, m.terms->>'title', null, m.id, m.written_at, null
    from paper m join required p on p.mou_id = m.id where m.status = 'DRAFT' and p.unnamed
  union all
  select 'TEXT_AGREEMENT', 3, p.organisation_id, m.terms->>'title', null, m.id, m.written_at, null
    from paper m join required p on p.mou_id = m.id
    where m.status = 'DRAFT' and not exists (select from required x where x.mou_id = m.id and x.unnamed)
      and not exists (select from mou_agreement a where a.mou_id = m.id
      and a.text_version = m.text_version and a.organisation_id = p.organisation_id)
  union all
  select 'SIGNATURE', 4, p.organisation_id, m.terms->>'title', null, m.id, ${lastStep(['LIST', 'REVERSE'])}, null
    from paper m join required p on p.mou_id = m.id
    where m.status = 'LISTED' and not exists (select from mou_signature s where s.mou_id = m.id
      and s.organisation_id = p.organisation_id and s.reversed_at is null)
  union all
  select 'SCAN', 5, p.organisation_id, m.terms->>'title', null, m.id, ${lastStep(['SIGN', 'RECORD', 'DETACH'])}, null
    from paper m join lateral (select y.organisation_id from mou_party y where y.mou_id = m.id and y.text_version = m.text_version
        order by (y.role = 'SELLER') desc, y.place limit 1) p on true
    where m.status = 'SIGNED'
)`;

function lastStep(moves: string[]): string {
  const those = moves.map((move) => `'${move}'`).join(', ');
  return `coalesce((select max(x.at) from mou_step x where x.mou_id = m.id and x.move in (${those})), m.created_at)`;
}
