import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actorOf } from '#access';
import type { Weights } from '#matching';
import { AppError, Changes, currentRequestId, refuseStale, type Viewer } from '#platform';
import { ownEvent } from '../own-event.js';
import { RunCalls } from '../runs/run-calls.js';
import { checkedWeights } from './checked-weights.js';
import { MatchWeightsEntity } from './match-weights.entity.js';
import type { CriterionWeightInput } from './match-weights.type.js';

@Injectable()
export class MatchWeightsService {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
    private readonly calls: RunCalls,
  ) {}

  /**
   * Saves what each criterion weighs and asks for a run, which the lists follow.
   * @throws Refusal naming the criteria out of their limits, or when somebody changed them meanwhile; AppError NOT_FOUND,
   * or CONFLICT when the event is closed.
   */
  async set(
    viewer: Viewer,
    key: string,
    eventId: string,
    version: number,
    given: readonly CriterionWeightInput[],
  ): Promise<void> {
    const event = await ownEvent(this.source, viewer, eventId);
    if (event.status !== 'OPEN') throw new AppError('CONFLICT');
    const weights = checkedWeights(given);
    const requestId = currentRequestId();
    const id = await this.changes.once(actorOf(viewer), 'setMatchWeights', key, async (manager) => {
      // Two who save at once: the second waits here and is told.
      await manager.query(`select from event where id = $1 for update`, [event.id]);
      const now = await manager.findOneBy(MatchWeightsEntity, { eventId: event.id });
      refuseStale(version, now?.version ?? 0);
      const columns = { ...columnsOf(weights), version: version + 1 };
      if (now) await manager.update(MatchWeightsEntity, { eventId: event.id }, columns);
      else
        await manager.insert(MatchWeightsEntity, {
          eventId: event.id,
          allianceId: event.allianceId,
          ...columns,
        });
      const [run] = await manager.query(
        `insert into match_run (event_id, alliance_id, status, cause, request_id) values ($1, $2, 'QUEUED', 'STAFF', $3)
         on conflict (event_id) where status = 'QUEUED' do update set cause = 'STAFF' returning id`,
        [event.id, event.allianceId, requestId ?? null],
      );
      return run.id as string;
    });
    await this.calls.wake({ id, requestId });
  }
}

const columnsOf = (weights: Weights): Omit<MatchWeightsEntity, 'eventId' | 'allianceId' | 'version'> => ({
  product: weights.PRODUCT,
  quantity: weights.QUANTITY,
  months: weights.MONTHS,
  certificates: weights.CERTIFICATES,
  price: weights.PRICE,
  distance: weights.DISTANCE,
  delivery: weights.DELIVERY,
  packaging: weights.PACKAGING,
  lot: weights.LOT,
  outlet: weights.OUTLET,
  payment: weights.PAYMENT,
});
