import { defaultWeights, type Judgement } from '#matching';
import { judgePairs } from '../review/judge-pairs.js';
import { preparedPairs, type Pair, type Source } from '../review/prepared.js';
import { isOtherwise, type ToldToSide } from './reads-otherwise.js';

/** What the sides that see a released pair were told; null: that side does not see it. */
export interface Told {
  supplier: ToldToSide | null;
  distributor: ToldToSide | null;
}

/** SQL: names what is known now of an offer and a demand, whose prepared ones are `po` and `pd`. */
const knownNow = `md5(concat_ws(' ', po.knowledge, po.facts, pd.knowledge, pd.facts))::uuid`;
/** SQL: joins the prepared ones of a row with offer_id and demand_id. */
export const preparedOnes = (row: string) => `left join prepared_offer po on po.offer_id = ${row}.offer_id
  left join prepared_demand pd on pd.demand_id = ${row}.demand_id`;
/** SQL: what the released row `r` tells, as JSON; null unless something it rests on has changed since. */
export const toldBefore = `case when r.told_from is distinct from ${knownNow} then json_build_object(
  'supplier', case when r.for_supplier then json_build_object('reasons', r.supplier_reasons,
    'points', r.supplier_points) end,
  'distributor', case when r.for_distributor then json_build_object('reasons', r.distributor_reasons,
    'points', r.distributor_points) end) end`;

/** What is known of each of some pairs; asked for before they are judged, what they are told is never taken for newer. */
export async function knownOf(source: Source, pairs: readonly Pair[]): Promise<(string | null)[]> {
  const rows: { mark: string | null }[] = await source.query(
    `select ${knownNow} as mark
     from unnest($1::uuid[], $2::uuid[]) with ordinality as k (demand_id, offer_id, at) ${preparedOnes('k')} order by at`,
    [pairs.map(({ demandId }) => demandId), pairs.map(({ offerId }) => offerId)],
  );
  return rows.map(({ mark }) => mark);
}

/** Whether one of the sides that see the pair was told what is otherwise by now. */
export function isOutOfDate({ supplier, distributor }: Told, now: Judgement | null): boolean {
  if (!now) return true;
  return (
    (supplier !== null && isOtherwise(supplier, 'SUPPLIER', now)) ||
    (distributor !== null && isOtherwise(distributor, 'DISTRIBUTOR', now))
  );
}

/** So many pairs whose facts changed since their release are looked at: the rest of a large event is not. */
const mostLookedAt = 5_000;

/** The released pairs that both stand and tell what is true no longer, and which of them are ruled out by now. */
export async function outOfDate(
  source: Source,
  eventId: string,
  only: { demandId?: string | null; offerId?: string | null } = {},
): Promise<{ changed: Pair[]; ruledOut: Pair[] }> {
  const rows: (Pair & { told: Told })[] = await source.query(
    `select r.demand_id as "demandId", r.offer_id as "offerId", ${toldBefore} as told
     from released_match r
     join offer o on o.id = r.offer_id and o.status = 'LISTED'
     join demand d on d.id = r.demand_id and d.status = 'LISTED'
     ${preparedOnes('r')}
     where r.event_id = $1 and r.withdrawn_at is null and r.told_from is distinct from ${knownNow}
       and ($2::uuid is null or r.demand_id = $2) and ($3::uuid is null or r.offer_id = $3)
     order by 1, 2 limit $4`,
    [eventId, only.demandId ?? null, only.offerId ?? null, mostLookedAt],
  );
  if (rows.length === 0) return { changed: [], ruledOut: [] };
  const judgements = judgePairs(await preparedPairs(source, eventId, rows), rows, defaultWeights);
  const changed = rows.flatMap((row, at) => {
    const judgement = judgements[at] ?? null;
    return isOutOfDate(row.told, judgement) ? [{ ...row, isRuledOut: Boolean(judgement?.veto) }] : [];
  });
  return { changed, ruledOut: changed.filter(({ isRuledOut }) => isRuledOut) };
}
