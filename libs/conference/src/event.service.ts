import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorOf } from '#access';
import { AppError, Changes, checkInput, problem, refuse, refuseStale, type Viewer } from '#platform';
import { EventEntity } from './event.entity.js';
import { eventInput, type EventInput } from './event.input.js';

/** Changes of events, by their alliance's staff. Each answers the event's id. */
@Injectable()
export class EventService {
  constructor(private readonly changes: Changes) {}

  /** @throws Refusal naming the fields that are not right. */
  async open(viewer: Viewer, key: string, input: EventInput): Promise<string> {
    const event = checkInput(eventInput, input);
    return this.changes.once(actorOf(viewer), 'openEvent', key, async (manager) => {
      const { identifiers } = await manager.insert(EventEntity, { ...event, allianceId: viewer.allianceId });
      return identifiers[0]?.id as string;
    });
  }

  /** @throws Refusal when a field is not right or somebody changed the event; AppError NOT_FOUND. */
  async change(viewer: Viewer, id: string, version: number, input: EventInput): Promise<string> {
    const event = checkInput(eventInput, input);
    return this.changes.run(actorOf(viewer), 'changeEvent', async (manager) => {
      const now = await own(manager, viewer, id);
      refuseStale(version, now.version);
      await refuseFewerBoothsThanTaken(manager, id, event.expectedBooths);
      await manager.update(EventEntity, { id }, { ...event, version: now.version + 1 });
      return id;
    });
  }

  /** Closing a closed event changes nothing. @throws AppError NOT_FOUND. */
  close(viewer: Viewer, id: string): Promise<string> {
    return this.changes.run(actorOf(viewer), 'closeEvent', async (manager) => {
      const now = await own(manager, viewer, id);
      if (now.status === 'OPEN') {
        await manager.update(EventEntity, { id }, { status: 'CLOSED', version: now.version + 1 });
      }
      return id;
    });
  }
}

/** The event, locked until the change is done. */
async function own(manager: EntityManager, { allianceId }: Viewer, id: string): Promise<EventEntity> {
  const event = await manager.findOne(EventEntity, {
    where: { id, allianceId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!event) throw new AppError('NOT_FOUND');
  return event;
}

async function refuseFewerBoothsThanTaken(
  manager: EntityManager,
  id: string,
  expected: number,
): Promise<void> {
  const [{ highest }] = await manager.query(
    `select coalesce(max(number), 0) as highest from booth where event_id = $1`,
    [id],
  );
  if (highest <= expected) return;
  refuse([
    problem('expectedBooths', 'TOO_SMALL', {
      vi: `Ít nhất là ${highest}, vì gian hàng số ${highest} đã có đơn vị.`,
      en: `At least ${highest}, because booth ${highest} is taken.`,
    }),
  ]);
}
