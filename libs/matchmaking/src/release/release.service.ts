import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { actorOf } from '#access';
import { supplierOrder, type Reason } from '#matching';
import { AppError, Changes, checkInput, type Viewer } from '#platform';
import { inTurn, ownEvent } from '../own-event.js';
import { judgeNow, type Pair } from '../review/judge-now.js';
import type { PairInput } from '../review/match.type.js';
import { judgedNow, pairs as pairsOf } from '../review/pairs.js';
import { inPartyWords } from './party-words.js';

const pairsAStatement = 500;
const ruledOut = 'Không còn là cặp kết nối sau lần chấm điểm mới. / No longer a match after a later run.';

const choice = z.object({
  pairs: z
    .array(z.object({ eventId: z.string(), offerId: z.string(), demandId: z.string() }))
    .max(1000)
    .nullish(),
  minScore: z.number().min(0).max(1).nullish(),
  topPerDemand: z.number().int().min(1).max(1000).nullish(),
});
export type ReleaseChoice = z.input<typeof choice>;

/** A pair about to be released; judgedNow as in `pairs`. */
interface Candidate extends Pair {
  score: number | null;
  reasons: Reason[] | null;
  judged: string;
  /** It is released as it stands. */
  stands: boolean;
}

@Injectable()
export class ReleaseService {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
  ) {}

  /**
   * Lets both sides of pairs read them, each in its own words, as they stand now: the named pairs, or every pair that
   * is not barred and meets `minScore` and `topPerDemand`, and those added by hand. What was released before and is
   * ruled out by now is withdrawn unless pairs are named. Pairs that stand released already count again.
   * @throws AppError NOT_FOUND, or CONFLICT when a named pair is barred or can never be a match.
   */
  async release(viewer: Viewer, eventId: string, input: ReleaseChoice) {
    const chosen = checkInput(choice, input);
    const event = await ownEvent(this.source, viewer, eventId);
    return this.changes.run(actorOf(viewer), 'releaseMatches', async (manager) => {
      await inTurn(manager, event);
      const keys = chosen.pairs
        ? await named(manager, eventId, chosen.pairs)
        : await everyGood(manager, eventId, chosen.minScore ?? null, chosen.topPerDemand ?? null);
      let released = 0;
      for (let from = 0; from < keys.length; from += pairsAStatement) {
        const candidates = await judged(manager, eventId, keys.slice(from, from + pairsAStatement));
        if (chosen.pairs && candidates.some(({ reasons }) => !reasons)) throw new AppError('CONFLICT');
        const good = candidates.filter(({ reasons }) => reasons);
        await write(
          manager,
          event,
          good.filter(({ stands }) => !stands),
        );
        released += good.length;
      }
      return { released, withdrawn: chosen.pairs ? 0 : await withdrawRuledOut(manager, eventId) };
    });
  }
}

async function named(manager: EntityManager, eventId: string, wanted: PairInput[]): Promise<Pair[]> {
  if (wanted.some((pair) => pair.eventId !== eventId)) throw new AppError('NOT_FOUND');
  const keys = [...new Map(wanted.map((pair) => [`${pair.demandId} ${pair.offerId}`, pair])).values()];
  const entered: { barred: boolean }[] = await manager.query(
    `select x.decision is not null as barred
     from json_to_recordset($2) as k ("demandId" uuid, "offerId" uuid)
     join event_demand ed on ed.event_id = $1 and ed.demand_id = k."demandId"
     join event_offer eo on eo.event_id = $1 and eo.offer_id = k."offerId"
     left join match_decision x on x.event_id = $1 and x.demand_id = k."demandId" and x.offer_id = k."offerId"
       and x.decision = 'BARRED'`,
    [eventId, JSON.stringify(keys)],
  );
  if (entered.length < keys.length) throw new AppError('NOT_FOUND');
  if (entered.some(({ barred }) => barred)) throw new AppError('CONFLICT');
  return keys;
}

const everyGood = (
  manager: EntityManager,
  eventId: string,
  minScore: number | null,
  topPerDemand: number | null,
): Promise<Pair[]> =>
  manager.query(
    `select demand_id as "demandId", offer_id as "offerId" from ${pairsOf} as pair
     where $3::uuid is null and (decision = 'ADDED' or (rank is not null
       and ($4::float8 is null or score >= $4::real) and ($5::int is null or rank <= $5)))
     order by demand_id, offer_id`,
    [eventId, null, null, minScore, topPerDemand],
  );

/** With what the last run found, or found now where no run scored the pair; reasons are null under a veto. */
async function judged(manager: EntityManager, eventId: string, keys: Pair[]): Promise<Candidate[]> {
  const candidates: Candidate[] = await manager.query(
    `select k."demandId", k."offerId", m.score, m.reasons, ${judgedNow} as judged,
       coalesce(r.judged = ${judgedNow}, false) as stands
     from json_to_recordset($2) as k ("demandId" uuid, "offerId" uuid)
     left join lateral (select * from match
       where event_id = $1 and demand_id = k."demandId" and offer_id = k."offerId" limit 1) as m on true
     left join lateral (select * from released_match
       where event_id = $1 and demand_id = k."demandId" and offer_id = k."offerId" and withdrawn_at is null
       limit 1) as r on true`,
    [eventId, JSON.stringify(keys)],
  );
  const unscored = candidates.filter(({ reasons }) => !reasons);
  if (unscored.length > 0) {
    const judgements = await judgeNow(manager, eventId, unscored);
    unscored.forEach((candidate, at) => {
      const judgement = judgements[at];
      if (judgement && !judgement.veto) Object.assign(candidate, judgement);
    });
  }
  return candidates;
}

async function write(
  manager: EntityManager,
  event: { id: string; allianceId: string },
  candidates: Candidate[],
): Promise<void> {
  const rows = candidates.map(({ demandId, offerId, score, reasons, judged: fingerprint }) => ({
    demandId,
    offerId,
    judged: fingerprint,
    supplierOrder: supplierOrder({ veto: null, score: score ?? 0, reasons: reasons ?? [] }),
    supplierReasons: inPartyWords(reasons ?? [], 'SUPPLIER'),
    distributorOrder: score ?? 0,
    distributorReasons: inPartyWords(reasons ?? [], 'DISTRIBUTOR'),
  }));
  await manager.query(
    `insert into released_match as r (event_id, alliance_id, demand_id, offer_id, supplier_id, distributor_id, judged,
       supplier_order, supplier_reasons, distributor_order, distributor_reasons)
     select $1, $2, d.id, o.id, o.organisation_id, d.organisation_id, k.judged,
       k."supplierOrder", k."supplierReasons", k."distributorOrder", k."distributorReasons"
     from json_to_recordset($3) as k ("demandId" uuid, "offerId" uuid, judged text, "supplierOrder" real,
       "supplierReasons" jsonb, "distributorOrder" real, "distributorReasons" jsonb)
     join demand d on d.id = k."demandId" join offer o on o.id = k."offerId"
     on conflict (event_id, demand_id, offer_id) do update set judged = excluded.judged,
       supplier_order = excluded.supplier_order, supplier_reasons = excluded.supplier_reasons,
       distributor_order = excluded.distributor_order, distributor_reasons = excluded.distributor_reasons,
       released_at = now(), withdrawn_at = null, withdrawal_reason = null`,
    [event.id, event.allianceId, JSON.stringify(rows)],
  );
}

async function withdrawRuledOut(manager: EntityManager, eventId: string): Promise<number> {
  const [, withdrawn] = await manager.query(
    `update released_match r set withdrawn_at = now(), withdrawal_reason = $2
     from scored_demand s
     where r.event_id = $1 and r.withdrawn_at is null and s.event_id = $1 and s.demand_id = r.demand_id
       and r.offer_id = any (s.vetoed_offer_ids)`,
    [eventId, ruledOut],
  );
  return withdrawn as number;
}
