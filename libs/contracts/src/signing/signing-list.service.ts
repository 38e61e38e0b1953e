import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorOf } from '#access';
import { AppError, Changes, checkInput, type Viewer } from '#platform';
import { reasonInput } from '../mous/mou-check.js';
import { MouMoving } from '../mous/mou-moving.js';

/** The signing list: what is signed on stage, in which order. By staff alone. */
@Injectable()
export class SigningListService {
  constructor(
    private readonly changes: Changes,
    private readonly moving: MouMoving,
  ) {}

  /** Puts an agreed memorandum at the end of the list; answers its id. @throws as MouMoving.move. */
  list(viewer: Viewer, key: string, id: string): Promise<string> {
    const request = { verb: 'listMou', key, id, inEventTurn: true } as const;
    return this.moving.move(viewer, request, ({ manager, row }) => ({
      turn: { move: 'LIST' },
      write: async () => ({ stageOrder: await nextPlace(manager, row.eventId) }),
    }));
  }

  /** Takes a memorandum that nobody has signed off the list; answers its id. @throws as MouMoving.move. */
  async unlist(viewer: Viewer, key: string, id: string, given: string): Promise<string> {
    const { reason } = checkInput(reasonInput, { reason: given });
    return this.moving.move(viewer, { verb: 'unlistMou', key, id, reason }, () => ({
      turn: { move: 'UNLIST' },
    }));
  }

  /**
   * Puts the whole list in this order.
   * @throws AppError NOT_FOUND for the event; CONFLICT unless exactly the memoranda of the list are named, each once.
   */
  order(viewer: Viewer, eventId: string, mouIds: readonly string[]): Promise<void> {
    return this.changes.run(actorOf(viewer), 'orderSigningList', async (manager) => {
      const [event] = await manager.query(
        `select 1 from event where id = $1 and alliance_id = $2 for no key update`,
        [eventId, viewer.allianceId],
      );
      if (!event) throw new AppError('NOT_FOUND');
      const listed: { id: string }[] = await manager.query(
        `select id from mou where event_id = $1 and stage_order is not null order by id for update`,
        [eventId],
      );
      const wanted = mouIds.map((id) => id.toLowerCase());
      const same = wanted.length === listed.length && listed.every(({ id }) => wanted.includes(id));
      if (!same) throw new AppError('CONFLICT');
      await manager.query(
        `update mou set stage_order = k.place from unnest($1::uuid[]) with ordinality as k (id, place)
         where mou.id = k.id and mou.stage_order <> k.place`,
        [wanted],
      );
    });
  }
}

async function nextPlace(manager: EntityManager, eventId: string): Promise<number> {
  const [{ place }] = await manager.query(
    `select coalesce(max(stage_order), 0) + 1 as place from mou where event_id = $1`,
    [eventId],
  );
  return place as number;
}
