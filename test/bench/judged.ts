import {
  defaultWeights,
  explainReason,
  judge,
  loadDemand,
  loadOffer,
  shownScore,
  type PreparedDemand,
  type PreparedOffer,
} from '#matching';

/** SQL: the pairs of an event's lists and what was decided and released of them, as `found`; `me` is the alliance that asks. */
export const foundPairs = `select demand_id, offer_id, m.score, coalesce(x.decision, 'NONE') as decision, x.reason,
    case when m.score is not null and x.decision is distinct from 'BARRED' then (row_number() over (partition by demand_id,
      m.score is not null and x.decision is distinct from 'BARRED' order by m.score desc, offer_id))::int end as rank,
    case when r.id is null then 'NOT_RELEASED' else 'RELEASED' end as released
  from (select l.demand_id, u.offer_id, u.score from demand_list l join event e on e.id = l.event_id
      join me on me.alliance_id = e.alliance_id, unnest(l.offer_ids, l.scores) as u (offer_id, score)
    where l.event_id = $2) as m
  full join (select * from match_decision where event_id = $2) as x using (demand_id, offer_id)
  full join (select * from released_match where event_id = $2 and withdrawn_at is null) as r using (demand_id, offer_id)
  where exists (select from offer o where o.id = offer_id and o.status = 'LISTED')
    and exists (select from demand d where d.id = demand_id and d.status = 'LISTED')`;

export interface PairRow {
  score: number | null;
  offer: { id: string; prepared: string };
  demand: { id: string; prepared: string };
}

const offers = new Map<string, PreparedOffer>();
const demands = new Map<string, PreparedDemand>();

/** What staff read of a pair: its score as shown, and the reasons judged now. */
export function judgedNow({ score, offer, demand }: PairRow) {
  const offered = offers.get(offer.prepared) ?? loadOffer(offer.id, offer.prepared, new Map());
  const wanted = demands.get(demand.prepared) ?? loadDemand(demand.id, demand.prepared);
  offers.set(offer.prepared, offered);
  demands.set(demand.prepared, wanted);
  const judgement = judge(wanted, offered, defaultWeights);
  const reasons = judgement.veto === null ? judgement.reasons : [];
  return {
    score: score === null ? null : shownScore(score, defaultWeights),
    reasons: reasons.map((reason) => ({
      criterion: reason.criterion,
      level: reason.level,
      text: explainReason(reason, 'ORGANISER'),
    })),
  };
}
