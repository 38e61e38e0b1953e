/** SQL: the whole lists of demands of event $1, of demand $2 only, or of those whose list offer $3 stands in. */
const demandLists = `
  select l.demand_id, u.offer_id, u.score
  from demand_list l, unnest(l.offer_ids, l.scores) as u (offer_id, score)
  where l.event_id = $1 and ($2::uuid is null or l.demand_id = $2)
    and ($3::uuid is null or l.offer_ids @> array[$3::uuid])`;

/** SQL: the list of offer $3, by a score that knows no ceiling. */
const offerList = `
  select u.demand_id, l.offer_id, u.open_score
  from offer_list l, unnest(l.demand_ids, l.scores) as u (demand_id, open_score)
  where l.event_id = $1 and l.offer_id = $3`;

/**
 * SQL of a table with every pair of event $1 that stands in a demand's list or was decided or released, its offer and
 * demand still listed: demand_id, offer_id, score, open_score, decision, decision_reason, is_released, rank. Null
 * parameters $2 (a demand) and $3 (an offer) do not narrow it; with an offer its own list stands in it too; with both the
 * pair does in any case.
 */
export const pairs = `(
  select * from (
    select demand_id, offer_id, score, open_score, decision, decision_reason, is_released,
      case when may_be_released then
        (row_number() over (partition by demand_id, may_be_released order by score desc, offer_id))::int end as rank
    from (
      select demand_id, offer_id, m.score, n.open_score, coalesce(x.decision, 'NONE') as decision,
        x.reason as decision_reason, m.score is not null and x.decision is distinct from 'BARRED' as may_be_released,
        r.id is not null as is_released
      from (${demandLists}) as m
      full join (${offerList}) as n using (demand_id, offer_id)
      full join (select * from match_decision where event_id = $1 and ($2::uuid is null or demand_id = $2)) as x using (demand_id, offer_id)
      full join (select * from released_match where event_id = $1 and withdrawn_at is null
        and ($2::uuid is null or demand_id = $2) and ($3::uuid is null or offer_id = $3)) as r
        using (demand_id, offer_id)
      full join (select demand_id, offer_id from event_demand d join event_offer o using (event_id)
        where event_id = $1 and demand_id = $2 and offer_id = $3) as asked using (demand_id, offer_id)
    ) as every
    where offer_id not in (select o.id from event_offer e join offer o on o.id = e.offer_id
        where e.event_id = $1 and o.status <> 'LISTED')
      and demand_id not in (select d.id from event_demand e join demand d on d.id = e.demand_id
        where e.event_id = $1 and d.status <> 'LISTED')
  ) as placed
  where ($2::uuid is null or demand_id = $2) and ($3::uuid is null or offer_id = $3)
)`;
