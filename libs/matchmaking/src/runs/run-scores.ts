import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { leaseSeconds, LostHold, type Hold } from './run-holds.js';
import type { ScoredDemand } from './score-demand.js';

const rowsAStatement = 2_000;

/** What a run writes. Each step locks the run's row under its claim first, so only its holder can write. */
@Injectable()
export class RunScores {
  constructor(private readonly source: DataSource) {}

  /**
   * Counts what this run has to do; `offers` are judged for every demand of `demandIds`. Answers the demands that the
   * run scored before its last worker died.
   */
  begin(hold: Hold, demandIds: string[], offers: number): Promise<Set<string>> {
    return this.held(hold, async (manager) => {
      const scored: { demandId: string; matched: number; vetoed: number }[] = await manager.query(
        `select demand_id as "demandId", matched, cardinality(vetoed_offer_ids) as vetoed
         from scored_demand where run_id = $1`,
        [hold.runId],
      );
      const already = new Set(scored.map(({ demandId }) => demandId));
      const matched = scored.reduce((sum, demand) => sum + demand.matched, 0);
      const vetoed = scored.reduce((sum, demand) => sum + demand.vetoed, 0);
      const remaining = demandIds.filter((id) => !already.has(id)).length * offers;
      await manager.query(
        `update match_run set pairs_done = $2, pairs_total = $3, matched = $4, vetoed = $5 where id = $1`,
        [hold.runId, matched + vetoed, matched + vetoed + remaining, matched, vetoed],
      );
      return already;
    });
  }

  /** Puts demands that were scored in place of what an earlier run found for them. @throws LostHold */
  write(hold: Hold, demands: ScoredDemand[]): Promise<void> {
    const matched = demands.reduce((sum, demand) => sum + demand.matches.length, 0);
    const vetoed = demands.reduce((sum, demand) => sum + demand.vetoes.length, 0);
    return this.held(hold, async (manager) => {
      await manager.query(
        `update match_run set pairs_done = pairs_done + $2 + $3, matched = matched + $2, vetoed = vetoed + $3,
           fruitless = 0 where id = $1`,
        [hold.runId, matched, vetoed],
      );
      await manager.query(`delete from match where event_id = $1 and demand_id = any($2)`, [
        hold.eventId,
        demands.map(({ demandId }) => demandId),
      ]);
      const rows = demands.flatMap(({ demandId, matches }) =>
        matches.map(({ offerId, score, reasons }) => ({ demandId, offerId, score, reasons })),
      );
      for (let from = 0; from < rows.length; from += rowsAStatement) {
        await manager.query(
          `insert into match (event_id, run_id, demand_id, offer_id, score, reasons)
           select $1, $2, row."demandId", row."offerId", row.score, row.reasons
           from json_to_recordset($3) as row ("demandId" uuid, "offerId" uuid, score real, reasons jsonb)`,
          [hold.eventId, hold.runId, JSON.stringify(rows.slice(from, from + rowsAStatement))],
        );
      }
      await manager.query(
        `insert into scored_demand (event_id, run_id, demand_id, matched, vetoed_offer_ids, vetoes)
         select $1, $2, row."demandId", row.matched, row."vetoedOfferIds", row.vetoes
         from json_to_recordset($3) as row ("demandId" uuid, matched int, "vetoedOfferIds" uuid[], vetoes text[])
         on conflict (event_id, demand_id) do update set run_id = excluded.run_id, matched = excluded.matched,
           vetoed_offer_ids = excluded.vetoed_offer_ids, vetoes = excluded.vetoes`,
        [
          hold.eventId,
          hold.runId,
          JSON.stringify(
            demands.map(({ demandId, matches, vetoedOfferIds, vetoes }) => ({
              demandId,
              matched: matches.length,
              vetoedOfferIds,
              vetoes,
            })),
          ),
        ],
      );
    });
  }

  /** Leaves exactly what this run found among what is still listed, and ends it. @throws LostHold */
  finish(hold: Hold): Promise<void> {
    return this.held(hold, async (manager) => {
      for (const table of ['match', 'scored_demand']) {
        await manager.query(
          `delete from ${table} t where event_id = $1 and (run_id <> $2 or exists
             (select from demand d where d.id = t.demand_id and d.status = 'WITHDRAWN'))`,
          [hold.eventId, hold.runId],
        );
      }
      await manager.query(
        `delete from match m using offer o where m.event_id = $1 and o.id = m.offer_id and o.status = 'WITHDRAWN'`,
        [hold.eventId],
      );
      // Counted from what stands, not from what was added up on the way.
      await manager.query(
        `update match_run set status = 'FINISHED', finished_at = clock_timestamp(), claim = null, claimed_until = null,
           pairs_total = s.matched + s.vetoed, pairs_done = s.matched + s.vetoed, matched = s.matched, vetoed = s.vetoed
         from (select coalesce(sum(matched), 0) as matched, coalesce(sum(cardinality(vetoed_offer_ids)), 0) as vetoed
               from scored_demand where run_id = $1) as s
         where id = $1`,
        [hold.runId],
      );
    });
  }

  private held<T>(hold: Hold, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      // A worker that hangs in the middle must not keep the row locked against its successor.
      await manager.query(`select set_config('idle_in_transaction_session_timeout', $1, true)`, [
        `${leaseSeconds}s`,
      ]);
      const [, held] = await manager.query(
        `update match_run set claimed_until = clock_timestamp() + $3 * interval '1 second'
         where id = $1 and claim = $2`,
        [hold.runId, hold.claim, leaseSeconds],
      );
      if (held === 0) throw new LostHold();
      return work(manager);
    });
  }
}
