import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nextStale, storeWorked, worked, type WorkedFacts } from '../lists/stale-facts.js';
import type { Breathe } from './breath.js';
import { ShardHolds, type Hold } from './shard-holds.js';

const itemsAPortion = 500;

/** Works out the offers or demands of a shard where that is out of date. */
@Injectable()
export class ShardPreparer {
  constructor(
    private readonly source: DataSource,
    private readonly holds: ShardHolds,
  ) {}

  async prepare(hold: Hold, breathe: Breathe): Promise<void> {
    const { eventId, side, fromId: from, toId: to } = hold;
    let after: string | null = null;
    do {
      const portion: Awaited<ReturnType<typeof nextStale>> = await nextStale(this.source, eventId, side, {
        ...{ after, from, to },
        most: itemsAPortion,
      });
      const rows: WorkedFacts[] = [];
      for (const facts of portion.stale) {
        rows.push(worked(side, facts));
        await breathe();
      }
      if (rows.length > 0) await this.holds.write(hold, (manager) => storeWorked(manager, side, rows));
      await breathe();
      after = portion.last;
    } while (after);
  }
}
