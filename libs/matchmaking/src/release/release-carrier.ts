import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Changes, withRequestId, type Actor } from '#platform';
import { inTurn } from '../own-event.js';
import { weightsOfLists } from '../weights/list-weights.js';
import { releaseMatches, withdrawRuledOut } from './carry-out.js';
import {
  nextPart,
  planRelease,
  planWithdrawals,
  stillWanted,
  taken,
  tellDone,
  tellEnd,
  type OpenRelease,
} from './release-row.js';

const mostFailures = 4;
/** A worker that hangs in the middle must not keep the release from another. */
const longestPause = '10s';

/**
 * Carries out releases of large events, a part in each transaction: what a worker that died had not committed is still to
 * be done, and nothing is done twice.
 */
@Injectable()
export class ReleaseCarrier {
  private readonly logger = new Logger(ReleaseCarrier.name);
  private stopping = false;

  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
  ) {}

  /** From now on no further part is begun. */
  stop(): void {
    this.stopping = true;
  }

  /** Works on all releases that are not over in turns, on each until it is, breaks off or is in other hands. */
  async look(): Promise<void> {
    const left = new Set<string>();
    for (;;) {
      const open: { id: string; actor: Actor }[] = await this.source.query(
        `select id, actor from match_release where status in ('QUEUED', 'RUNNING') and id <> all ($1)
         order by requested_at`,
        [[...left]],
      );
      if (open.length === 0) return;
      for (const { id, actor } of open) {
        if (this.stopping) return;
        const isTaken = await withRequestId(actor.requestId ?? id, () => this.step(id, actor));
        if (!isTaken) left.add(id);
      }
    }
  }

  /** Takes a release one step further; false when there is none to take or it broke off: the next look tries again. */
  async step(id: string, actor: Actor): Promise<boolean> {
    try {
      return await this.changes.run(actor, 'releaseMatches', async (manager) => {
        await manager.query(`select set_config('idle_in_transaction_session_timeout', $1, true)`, [
          longestPause,
        ]);
        const release = await taken(manager, id);
        if (release) await this.further(manager, release);
        return release !== null;
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.logger.error(`release ${id} broke off: ${reason}`, error instanceof Error ? error.stack : '');
      await this.countFailure(id, reason);
      return false;
    }
  }

  private async further(manager: EntityManager, release: OpenRelease): Promise<void> {
    const { id, eventId, allianceId, status, step } = release;
    if (status === 'QUEUED') return planRelease(manager, release);
    const part = await nextPart(manager, id);
    if (part) {
      await inTurn(manager, { id: eventId });
      const weights = await weightsOfLists(manager, eventId);
      const [released, withdrawn] =
        step === 'RELEASE'
          ? [
              await releaseMatches(
                manager,
                { id: eventId, allianceId },
                await stillWanted(manager, release, part),
                weights,
              ),
              0,
            ]
          : [0, await withdrawRuledOut(manager, eventId, part, weights)];
      await tellDone(manager, id, { pairs: part.length, released, withdrawn });
    } else if (step === 'RELEASE') await planWithdrawals(manager, release);
    else {
      await tellEnd(manager, id);
      this.logger.log(`release ${id} finished`);
    }
  }

  private async countFailure(id: string, reason: string): Promise<void> {
    try {
      await this.source.query(
        `with told as (
           update match_release set failures = failures + 1, failure = $3,
             status = case when failures + 1 < $2::int then status else 'FAILED' end,
             finished_at = case when failures + 1 < $2::int then null else clock_timestamp() end
           where id = $1 and status in ('QUEUED', 'RUNNING') returning id, status)
         delete from match_release_part using told where release_id = told.id and told.status = 'FAILED'`,
        [id, mostFailures, reason.slice(0, 500)],
      );
    } catch (error) {
      // The database went away: the next look tries again.
      this.logger.warn(`release ${id}: ${String(error)}`);
    }
  }
}
