import { organisationJson } from '#access';
import type { Viewer } from '#platform';
import { visibleProposals } from '../proposals/visible-proposals.js';
import { goodsJson, signatoryJson, valueOf } from './terms-sql.js';

/** SQL: a memorandum `m` with its text `t` that stands. */
export const mouFrom = 'mou m join mou_text t on t.mou_id = m.id and t.version = m.text_version';

/** Signature `s` by person `n`, where the text named the person of party `named`. */
const signatureJson = `json_build_object('id', s.id, 'organisationId', s.organisation_id,
  'signatory', ${signatoryJson('n')}, 'position', s.position, 'authority', s.authority, 'how', s.how,
  'signedAt', s.signed_at, 'another', named.person_id is distinct from s.person_id, 'textVersion', s.text_version,
  'reversedAt', s.reversed_at, 'reversalReason', s.reversal_reason)`;

const signatures = (which: string) => `from mou_signature s join person n on n.id = s.person_id
  join mou_party named on named.mou_id = s.mou_id and named.text_version = s.text_version
    and named.organisation_id = s.organisation_id
  where s.mou_id = m.id and ${which}`;

/** The organisation as it is today, but named and addressed as in the text. */
const asInText = `(${organisationJson('o')}::jsonb || coalesce((select jsonb_build_object('name', x->'name',
    'address', x->'address', 'province', x->'province', 'taxCode', x->'taxCode')
  from jsonb_array_elements(t.terms->'parties') x where x->>'organisationId' = p.organisation_id::text), '{}'))`;

const parties = `(select json_agg(json_build_object('organisation', ${asInText}, 'role', p.role,
    'mustSign', p.must_sign, 'registered', o.alliance_id = m.alliance_id, 'signatory', ${signatoryJson('n')}, 'position', p.position, 'authority', p.authority,
    'agreedAt', a.agreed_at, 'signature', (select ${signatureJson}
      ${signatures('s.organisation_id = p.organisation_id and s.reversed_at is null')})) order by p.place)
  from mou_party p join organisation o on o.id = p.organisation_id left join person n on n.id = p.person_id
    left join mou_agreement a on a.mou_id = p.mou_id and a.text_version = p.text_version
      and a.organisation_id = p.organisation_id
  where p.mou_id = m.id and p.text_version = m.text_version)`;

/** The proposal it came of, for those who may see that too. */
const proposalId = (viewer: Viewer) =>
  `(select r.id from proposal r where r.id = m.proposal_id and ${visibleProposals(viewer).where})`;

/** SQL that reads a memorandum `m` with its text `t` as JSON of `MouRow`; $1 is the parameter of `visibleMous`. */
export const mouJson = (viewer: Viewer): string =>
  `json_build_object('id', m.id, 'eventId', m.event_id, 'number', m.number, 'status', m.status,
    'title', t.terms->>'title', 'purpose', coalesce(t.terms->>'purpose', ''), 'goods', ${goodsJson('t')},
    'months', coalesce(t.terms->'months', '[]'), 'delivery', coalesce(t.terms->>'delivery', ''),
    'paymentDays', t.terms->'paymentDays', 'value', ${valueOf('t')}, 'statedValue', t.terms->'statedValue',
    'otherTerms', coalesce(t.terms->>'otherTerms', ''), 'parties', ${parties},
    'textVersion', m.text_version, 'sha256', encode(t.sha256, 'hex'), 'partnership', m.partnership,
    'stageOrder', m.stage_order, 'proposalId', ${proposalId(viewer)},
    'reversed', coalesce((select json_agg(${signatureJson} order by s.reversed_at, s.id)
      ${signatures('s.reversed_at is not null')}), '[]'),
    'scans', coalesce((select json_agg(json_build_object('fileId', f.id, 'name', f.name, 'mime', f.mime,
        'attachedAt', c.attached_at, 'removedAt', c.removed_at, 'removalReason', c.removal_reason)
        order by c.attached_at, f.id)
      from mou_scan c join file f on f.id = c.file_id where c.mou_id = m.id), '[]'),
    'steps', coalesce((select json_agg(json_build_object('number', x.number, 'move', x.move, 'from', x.from_status,
        'to', x.to_status, 'organisation', o.name, 'how', x.how, 'reason', x.reason, 'at', x.at) order by x.number)
      from mou_step x join organisation o on o.id = x.organisation_id where x.mou_id = m.id), '[]'),
    'createdAt', m.created_at)`;
