import { Injectable, Logger } from '@nestjs/common';
import { withRequestId } from '#platform';
import { writeLists } from '../lists/list-rows.js';
import { breathing, type Breathe } from './breath.js';
import { RunSteps } from './run-steps.js';
import { ShardHolds, LostHold, type Hold } from './shard-holds.js';
import { ShardPreparer } from './shard-preparer.js';
import { ShardScorer } from './shard-scorer.js';

const keepEveryMs = 1_000;
const mostFailures = 4;
/** Workers that die at once, whatever the reason. */
const mostAttempts = 30;

/** How a shard left this worker. `NOTHING`: there was nothing to take, or somebody else took over. */
export type Outcome = 'NOTHING' | 'DONE' | 'STOPPED' | 'BROKEN';

/** The worker has been told to end. */
class Stopped extends Error {}

/** Works on one shard of a run from its claim to its end. */
@Injectable()
export class ShardCarrier {
  private readonly logger = new Logger(ShardCarrier.name);
  private stopping = false;

  constructor(
    private readonly holds: ShardHolds,
    private readonly steps: RunSteps,
    private readonly preparer: ShardPreparer,
    private readonly scorer: ShardScorer,
  ) {}

  /** From now on the shard at hand is left where it is. */
  stop(): void {
    this.stopping = true;
  }

  /** Takes the next shard of the run that waits. */
  async carry(runId: string): Promise<Outcome> {
    const hold = this.stopping ? null : await this.holds.claim(runId);
    if (!hold) return 'NOTHING';
    return withRequestId(hold.requestId ?? runId, async () => {
      const name = `match run ${runId} shard ${hold.number}`;
      this.logger.log(`${name} taken, attempt ${hold.attempts}`);
      if (hold.attempts > mostAttempts) {
        await this.steps.fail(runId, `shard ${hold.number} was taken ${mostAttempts} times`);
        return 'BROKEN';
      }
      try {
        await this.work(hold);
        this.logger.log(`${name} done`);
        return 'DONE';
      } catch (error) {
        return this.leave(hold, name, error);
      }
    });
  }

  private async work(hold: Hold): Promise<void> {
    const rest = breathing(keepEveryMs, () => this.holds.keep(hold));
    const breathe: Breathe = () => {
      if (this.stopping) throw new Stopped();
      return rest();
    };
    if (hold.step === 'PREPARE') {
      await this.preparer.prepare(hold, breathe);
      await this.holds.write(hold, (manager) => this.holds.done(manager, hold));
      return;
    }
    const lists = await this.scorer.score(hold, breathe);
    const matched = lists.reduce((sum, list) => sum + list.matched, 0);
    await this.holds.write(hold, async (manager) => {
      await writeLists(manager, hold.eventId, hold.side, lists);
      await this.holds.done(manager, hold, matched);
    });
  }

  private async leave(hold: Hold, name: string, error: unknown): Promise<Outcome> {
    if (error instanceof LostHold) {
      this.logger.warn(`${name} is in other hands`);
      return 'NOTHING';
    }
    try {
      if (error instanceof Stopped) {
        await this.holds.letGo(hold);
        this.logger.log(`${name} left to another worker`);
        return 'STOPPED';
      }
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.error(`${name} broke off: ${reason}`, error instanceof Error ? error.stack : '');
      // A bug, or a database that went away: tried again a little later, but not for ever.
      if (hold.failures + 1 >= mostFailures) await this.steps.fail(hold.runId, reason);
      else await this.holds.brokeOff(hold, 2 ** hold.failures);
    } catch (second) {
      // Its lease ends by itself.
      if (!(second instanceof LostHold)) this.logger.error(`${name}: ${String(second)}`);
    }
    return 'BROKEN';
  }
}
