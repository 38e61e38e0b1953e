import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingService, type Acting, type OnBehalfInput } from '#access';
import { stillNeeded, type Terms } from '#importing';
import { AppError, Changes, checkInput, refuseStale, type Viewer } from '#platform';
import { DemandEntity } from './demand.entity.js';
import { demandInput, type CheckedDemand, type DemandInput } from './demand.input.js';
import { enterDemand } from './entering.js';

type OnBehalf = OnBehalfInput | null | undefined;

/** Changes of demands, by their distributors or by staff on their behalf. Each answers the demand's id. */
@Injectable()
export class DemandService {
  constructor(
    private readonly changes: Changes,
    private readonly acting: ActingService,
  ) {}

  /** @throws Refusal naming the fields that are not right; AppError NOT_FOUND for the event. */
  async publish(
    viewer: Viewer,
    key: string,
    eventId: string | null,
    given: DemandInput,
    onBehalf: OnBehalf,
  ): Promise<string> {
    const { actor, organisationId, allianceId } = await this.acting.for(viewer, onBehalf, 'DISTRIBUTOR');
    const input = checkInput(demandInput, given);
    return this.changes.once(actor, 'publishDemand', key, async (manager) => {
      const demand = await manager.insert(DemandEntity, { organisationId, ...termsOf(input, null) });
      const id = demand.identifiers[0]?.id as string;
      await enterDemand(manager, { id, organisationId, allianceId }, eventId);
      return id;
    });
  }

  /** @throws Refusal when a field is not right or somebody changed it; AppError NOT_FOUND. */
  async change(
    viewer: Viewer,
    id: string,
    version: number,
    given: DemandInput,
    onBehalf: OnBehalf,
  ): Promise<string> {
    const acting = await this.acting.for(viewer, onBehalf, 'DISTRIBUTOR');
    const input = checkInput(demandInput, given);
    return this.changes.run(acting.actor, 'changeDemand', async (manager) => {
      const now = await own(manager, acting, id);
      refuseStale(version, now.version);
      await save(manager, now, termsOf(input, now));
      return id;
    });
  }

  /** Takes a demand back; twice is once. @throws AppError NOT_FOUND. */
  withdraw(viewer: Viewer, id: string, onBehalf: OnBehalf): Promise<string> {
    return this.move(viewer, id, 'WITHDRAWN', 'withdrawDemand', onBehalf);
  }

  /** Lets a withdrawn demand stand again. @throws AppError NOT_FOUND. */
  relist(viewer: Viewer, id: string, onBehalf: OnBehalf): Promise<string> {
    return this.move(viewer, id, 'LISTED', 'relistDemand', onBehalf);
  }

  private async move(
    viewer: Viewer,
    id: string,
    status: DemandEntity['status'],
    verb: string,
    onBehalf: OnBehalf,
  ): Promise<string> {
    const acting = await this.acting.for(viewer, onBehalf, 'DISTRIBUTOR');
    return this.changes.run(acting.actor, verb, async (manager) => {
      const now = await own(manager, acting, id);
      if (now.status !== status) await save(manager, now, { status });
      return id;
    });
  }
}

/** The demand, locked until the change is done. */
async function own(manager: EntityManager, { organisationId }: Acting, id: string): Promise<DemandEntity> {
  const demand = await manager.findOne(DemandEntity, {
    where: { id, organisationId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!demand) throw new AppError('NOT_FOUND');
  return demand;
}

/** The next import of its row must know that a person changed it. */
async function save(manager: EntityManager, now: DemandEntity, change: Partial<DemandEntity>): Promise<void> {
  await manager.update(
    DemandEntity,
    { id: now.id },
    { ...change, version: now.version + 1, updatedAt: new Date() },
  );
  await manager.query(
    `update event_demand set edited_since_import = true
     where demand_id = $1 and row_hash is not null and not edited_since_import`,
    [now.id],
  );
}

const termsOf = (input: CheckedDemand, before: Terms | null) => {
  const { quantity, maxPrice, ...rest } = input;
  return {
    ...rest,
    quantityFrom: quantity?.from ?? null,
    quantityTo: quantity?.to ?? null,
    quantityPeriod: quantity?.period ?? null,
    maxPrice: maxPrice === null ? null : String(maxPrice),
    ...stillNeeded(before, input, ['unit', 'quantity', 'months']),
  };
};
