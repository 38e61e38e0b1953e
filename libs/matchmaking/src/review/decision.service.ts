import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { actorOf } from '#access';
import { explainVeto } from '#matching';
import { AppError, Changes, checkInput, problem, refuse, text, type Viewer } from '#platform';
import { inTurn, ownEvent } from '../own-event.js';
import { weightsOfLists } from '../weights/list-weights.js';
import { judgePairs } from './judge-pairs.js';
import { MatchDecisionEntity } from './match-decision.entity.js';
import type { PairInput } from './match.type.js';
import { preparedPairs } from './prepared.js';

const schema = z.object({ reason: text(500) });

/** What staff decide about pairs. Each throws AppError NOT_FOUND for what is not their own event's. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
  ) {}

  /**
   * Has a pair released whatever its score, or before a run scored it.
   * @throws Refusal without a reason, or when a hard veto stands: that is never a match.
   */
  async add(viewer: Viewer, pair: PairInput, why: string): Promise<void> {
    const { reason } = checkInput(schema, { reason: why });
    const event = await ownEvent(this.source, viewer, pair.eventId);
    await this.changes.run(actorOf(viewer), 'addMatch', async (manager) => {
      await inTurn(manager, event);
      const weights = await weightsOfLists(manager, pair.eventId);
      const [judgement] = judgePairs(await preparedPairs(manager, pair.eventId, [pair]), [pair], weights);
      if (!judgement) throw new AppError('NOT_FOUND');
      if (judgement.veto) {
        refuse([
          problem(
            'pair',
            'INVALID_INPUT',
            {
              vi: 'Cặp không bị loại. Nếu ghi chưa đúng, sửa nguồn cung hoặc nhu cầu rồi bấm Kết nối lại.',
              en: 'A pair that is not ruled out. If something is written wrongly, change the offer or the demand and match again.',
            },
            explainVeto(judgement.veto, 'ORGANISER'),
          ),
        ]);
      }
      await decide(manager, event.allianceId, pair, 'ADDED', reason);
    });
  }

  /** Keeps a pair from being released; one that was released is withdrawn. @throws Refusal without a reason. */
  async bar(viewer: Viewer, pair: PairInput, why: string): Promise<void> {
    const { reason } = checkInput(schema, { reason: why });
    const event = await ownEvent(this.source, viewer, pair.eventId);
    await this.changes.run(actorOf(viewer), 'barMatch', async (manager) => {
      await inTurn(manager, event);
      await refuseStrangers(manager, pair);
      await decide(manager, event.allianceId, pair, 'BARRED', reason);
      await withdraw(manager, pair, reason);
    });
  }

  /** Lets the scores speak again; what is released stays so. */
  async clear(viewer: Viewer, pair: PairInput): Promise<void> {
    await ownEvent(this.source, viewer, pair.eventId);
    await this.changes.run(actorOf(viewer), 'clearMatchDecision', (manager) =>
      manager.delete(MatchDecisionEntity, keyOf(pair)),
    );
  }

  /** Takes a released pair back; answers how many that were, 0 or 1. @throws Refusal without a reason. */
  async withdrawRelease(viewer: Viewer, pair: PairInput, why: string): Promise<number> {
    const { reason } = checkInput(schema, { reason: why });
    const event = await ownEvent(this.source, viewer, pair.eventId);
    return this.changes.run(actorOf(viewer), 'withdrawRelease', async (manager) => {
      await inTurn(manager, event);
      return withdraw(manager, pair, reason);
    });
  }
}

const keyOf = ({ eventId, demandId, offerId }: PairInput) => ({ eventId, demandId, offerId });

const decide = (
  manager: EntityManager,
  allianceId: string,
  pair: PairInput,
  decision: 'ADDED' | 'BARRED',
  reason: string,
) =>
  manager.upsert(MatchDecisionEntity, { ...keyOf(pair), allianceId, decision, reason }, [
    'eventId',
    'demandId',
    'offerId',
  ]);

async function withdraw(manager: EntityManager, pair: PairInput, reason: string): Promise<number> {
  const [, withdrawn] = await manager.query(
    `update released_match set withdrawn_at = now(), withdrawal_reason = $4
     where event_id = $1 and demand_id = $2 and offer_id = $3 and withdrawn_at is null`,
    [pair.eventId, pair.demandId, pair.offerId, reason],
  );
  return withdrawn as number;
}

/** @throws AppError NOT_FOUND unless offer and demand are entered in the event. */
async function refuseStrangers(manager: EntityManager, pair: PairInput): Promise<void> {
  const [entered] = await manager.query(
    `select 1 from event_demand d join event_offer o using (event_id)
     where event_id = $1 and d.demand_id = $2 and o.offer_id = $3`,
    [pair.eventId, pair.demandId, pair.offerId],
  );
  if (!entered) throw new AppError('NOT_FOUND');
}
