import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { demandFacts } from '#buyers';
import { prepareDemand, prepareOffer } from '#matching';
import { withRequestId, type WakeUp } from '#platform';
import { offerFacts } from '#products';
import { breathing } from './breath.js';
import { LostHold, RunHolds, type Hold } from './run-holds.js';
import { RunScores } from './run-scores.js';
import { scoreDemand, type Candidate, type ScoredDemand } from './score-demand.js';

const batchMs = 200;
const mostMatchesABatch = 5_000;
const keepEveryMs = 1_000;
const mostFailures = 4;

/** How a run left this worker. `NOTHING`: there was nothing to take, or somebody else took over. */
export type Outcome = 'NOTHING' | 'FINISHED' | 'STOPPED' | 'BROKEN';

/** Works on one run from its claim to its end. */
@Injectable()
export class RunCarrier {
  private readonly logger = new Logger(RunCarrier.name);
  private stopping = false;

  constructor(
    private readonly source: DataSource,
    private readonly holds: RunHolds,
    private readonly scores: RunScores,
  ) {}

  /** From now on runs are left after the batch at hand. */
  stop(): void {
    this.stopping = true;
  }

  async carry({ id, requestId }: WakeUp): Promise<{ outcome: Outcome; eventId?: string }> {
    const hold = this.stopping ? null : await this.holds.claim(id);
    if (!hold) return { outcome: 'NOTHING' };
    const outcome = await withRequestId(hold.requestId ?? requestId ?? id, () => this.tryToFinish(hold));
    return { outcome, eventId: hold.eventId };
  }

  private async tryToFinish(hold: Hold): Promise<Outcome> {
    this.logger.log(`match run ${hold.runId} taken, attempt ${hold.attempts}`);
    try {
      if (!(await this.score(hold))) {
        await this.holds.letGo(hold);
        this.logger.log(`match run ${hold.runId} left to another worker`);
        return 'STOPPED';
      }
      this.logger.log(`match run ${hold.runId} finished`);
      return 'FINISHED';
    } catch (error) {
      if (error instanceof LostHold) {
        this.logger.warn(`match run ${hold.runId} is in other hands`);
        return 'NOTHING';
      }
      await this.giveUp(hold, error);
      return 'BROKEN';
    }
  }

  /** False when it was told to stop before the end. */
  private async score(hold: Hold): Promise<boolean> {
    if (hold.attempts === 1) {
      // What changed until now is read below; what changes from now on queues another run.
      await this.source.query(`delete from match_due where event_id = $1`, [hold.eventId]);
    }
    const breathe = breathing(keepEveryMs, () => this.holds.keep(hold));
    const offers = await offerFacts(this.source, hold.eventId);
    const demands = await demandFacts(this.source, hold.eventId);
    const candidates: Candidate[] = [];
    for (const facts of offers) {
      candidates.push({ id: facts.id, offer: prepareOffer(facts) });
      await breathe();
    }
    const already = await this.scores.begin(
      hold,
      demands.map(({ id }) => id),
      offers.length,
    );
    let batch: ScoredDemand[] = [];
    let matches = 0;
    let since = performance.now();
    for (const facts of demands) {
      if (already.has(facts.id)) continue;
      const scored = await scoreDemand(facts.id, prepareDemand(facts), candidates, breathe);
      batch.push(scored);
      matches += scored.matches.length;
      if (performance.now() - since < batchMs && matches < mostMatchesABatch) continue;
      await this.scores.write(hold, batch);
      if (this.stopping) return false;
      batch = [];
      matches = 0;
      since = performance.now();
    }
    if (batch.length > 0) await this.scores.write(hold, batch);
    await this.scores.finish(hold);
    return true;
  }

  /** A bug or a database that went away: tried again a little later, but not for ever. */
  private async giveUp(hold: Hold, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    this.logger.error(
      `match run ${hold.runId} broke off: ${reason}`,
      error instanceof Error ? error.stack : '',
    );
    try {
      if (hold.fruitless >= mostFailures) await this.holds.fail(hold, reason);
      else await this.holds.letGo(hold, 2 ** (hold.fruitless - 1));
    } catch (second) {
      // Its lease ends by itself.
      if (!(second instanceof LostHold)) this.logger.error(`match run ${hold.runId}: ${String(second)}`);
    }
  }
}
