import { goodsJson, signatoryJson, valueOf } from './terms-sql.js';

/** A text may be written a thousand times; the newest of them are shown. */
const mostShown = 50;

const parties = `(select json_agg(json_build_object('organisationId', p.organisation_id, 'name', coalesce(x->>'name', ''),
    'address', x->>'address', 'province', x->>'province', 'taxCode', x->>'taxCode', 'role', p.role,
    'mustSign', p.must_sign, 'signatory', ${signatoryJson('n')}, 'position', p.position,
    'authority', p.authority) order by p.place)
  from mou_party p left join person n on n.id = p.person_id
    left join jsonb_array_elements(v.terms->'parties') x on x->>'organisationId' = p.organisation_id::text
  where p.mou_id = v.mou_id and p.text_version = v.version)`;

/**
 * SQL that reads the versions of the text of memorandum `m` as JSON of `MouText`, the newest first. Each step that
 * writes a text writes one version, so that the first of them wrote version 1, the second version 2.
 */
export const mouTextsJson = `(select json_agg(json_build_object('version', v.version, 'sha256', encode(v.sha256, 'hex'),
    'writtenAt', v.written_at, 'move', s.move, 'organisationId', s.organisation_id, 'organisation', s.name,
    'agreed', (select coalesce(json_agg(a.organisation_id order by a.agreed_at), '[]') from mou_agreement a
      where a.mou_id = v.mou_id and a.text_version = v.version),
    'title', v.terms->>'title', 'purpose', coalesce(v.terms->>'purpose', ''), 'goods', ${goodsJson('v')},
    'months', coalesce(v.terms->'months', '[]'), 'delivery', coalesce(v.terms->>'delivery', ''),
    'paymentDays', v.terms->'paymentDays', 'statedValue', v.terms->'statedValue', 'value', ${valueOf('v')},
    'otherTerms', coalesce(v.terms->>'otherTerms', ''), 'parties', ${parties}) order by v.version desc)
  from (select * from mou_text where mou_id = m.id order by version desc limit ${mostShown}) v
    left join (select x.move, x.organisation_id, o.name, row_number() over (order by x.number) as version
      from mou_step x join organisation o on o.id = x.organisation_id
      where x.mou_id = m.id and x.move in ('ENTER', 'CHANGE', 'REOPEN')) s on s.version = v.version)`;
