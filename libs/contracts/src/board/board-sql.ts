import { weightSql } from '#importing';
import { goodsJson, goodsOf, shownName, valueOf } from '../mous/terms-sql.js';

/** SQL of what the board of event `e` tells of: `paper`, what is on its signing list, and `line`, the goods of what is signed. */
export const papersAndLines = `paper as (
    select m.*, t.terms, ${valueOf('t')} as value, ${goodsJson('t')} as goods
    from mou m join mou_text t on t.mou_id = m.id and t.version = m.text_version
    where m.event_id = $2 and m.alliance_id = $1 and m.status in ('LISTED', 'SIGNED', 'COMPLETE')
  ), line as (
    select t.partnership, g.quantity, g.unit, ${weightSql('g')} as kilograms
    from paper t, ${goodsOf('t')} where t.status in ('SIGNED', 'COMPLETE') and g.quantity is not null
  )`;

/** SQL that reads the totals of signed papers as JSON of the type BoardTotals; `which` narrows `paper` and `line`. */
export const totalsJson = (which = 'true'): string =>
  `(select json_build_object('mous', count(*), 'value', coalesce(sum(value), 0), 'withValue', count(value),
      'tonnes', (select coalesce(trim_scale(sum(quantity * kilograms) * 0.001), 0)::text from line where ${which}),
      'otherUnits', (select coalesce(json_agg(json_build_object('unit', unit, 'quantity', quantity) order by unit), '[]')
        from (select unit, trim_scale(sum(quantity))::text as quantity from line
          where ${which} and kilograms is null and unit is not null group by unit) as each_unit))
    from paper where ${which} and status in ('SIGNED', 'COMPLETE'))`;

/** SQL that reads `paper` as JSON of the type BoardRow. */
export const rowJson = `json_build_object('mouId', m.id, 'number', m.number, 'stageOrder', m.stage_order,
  'title', m.terms->>'title', 'status', m.status, 'partnership', m.partnership, 'goods', m.goods, 'value', m.value,
  'parties', (select json_agg(json_build_object('organisation', coalesce(named.name, o.name), 'role', p.role,
      'signatory', ${shownName('n')}, 'position', case when s.id is null then p.position else s.position end,
      'mustSign', p.must_sign, 'signed', s.id is not null) order by p.place)
    from mou_party p join organisation o on o.id = p.organisation_id
      left join jsonb_to_recordset(m.terms->'parties') as named ("organisationId" uuid, name text)
        on named."organisationId" = p.organisation_id
      left join mou_signature s on s.mou_id = p.mou_id and s.organisation_id = p.organisation_id and s.reversed_at is null
      left join person n on n.id = coalesce(s.person_id, p.person_id)
    where p.mou_id = m.id and p.text_version = m.text_version))`;
