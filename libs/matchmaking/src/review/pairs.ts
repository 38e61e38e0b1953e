/** SQL: a fingerprint of how match `m` was judged; empty when it is not scored. */
export const judgedNow = `coalesce(md5(m.score::text || m.reasons::text), '')`;

/**
 * SQL of a table with every pair of event $1 that is scored, decided or released, its offer and demand still listed:
 * demand_id, offer_id, score, decision, decision_reason, released, rank. Null parameters $2 (a demand) and $3 (an offer)
 * do not narrow it; with both the pair stands in it in any case.
 */
export const pairs = `(
  select demand_id, offer_id, score, decision, decision_reason, released,
    case when may_be_released then
      (row_number() over (partition by demand_id, may_be_released order by score desc, offer_id))::int end as rank
  from (
    select demand_id, offer_id, m.score, coalesce(x.decision, 'NONE') as decision, x.reason as decision_reason,
      m.score is not null and x.decision is distinct from 'BARRED' as may_be_released,
      case when r.id is null then 'NOT_RELEASED'
        when r.judged = ${judgedNow} and x.decision is distinct from 'BARRED' then 'RELEASED'
        else 'CHANGED_SINCE' end as released
    from (select * from match where event_id = $1) as m
    full join (select * from match_decision where event_id = $1) as x using (demand_id, offer_id)
    full join (select * from released_match where event_id = $1 and withdrawn_at is null) as r
      using (demand_id, offer_id)
    full join (select demand_id, offer_id from event_demand d join event_offer o using (event_id)
      where event_id = $1 and demand_id = $2 and offer_id = $3) as asked using (demand_id, offer_id)
  ) as every
  where ($2::uuid is null or demand_id = $2)
    and exists (select from offer o where o.id = offer_id and o.status = 'LISTED')
    and exists (select from demand d where d.id = demand_id and d.status = 'LISTED')
)`;
