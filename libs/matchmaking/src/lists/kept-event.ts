import type { DataSource, EntityManager } from 'typeorm';
import { Standing, type Change, type PreparedDemand, type ScannedOffer, type Weights } from '#matching';
import type { Breathe } from '../runs/breath.js';
import { dropLists, takeLists, writeLists, type PartnerList } from './list-rows.js';
import { demandsAmong, offersAmong, readDemands, readOffers } from './read-prepared.js';
import type { Side } from './side.js';
import { staleAmong, storeWorked, worked } from './stale-facts.js';

export interface Due {
  side: Side;
  id: string;
}

/** All of one event in memory with its lists, as its last run and the changes since left them. */
export class KeptEvent {
  private constructor(
    readonly runId: string,
    private readonly standing: Standing,
    /** What stands in the rows may be older than what was read; the first writing puts everything right. */
    private unsettled: boolean,
  ) {}

  /** Whether the rows are known to be as what is kept. */
  get isSettled(): boolean {
    return !this.unsettled;
  }

  /** `broken`: another run has broken off since, and may have written some of its lists. */
  static async load(
    source: DataSource,
    eventId: string,
    run: { id: string; weights: Weights },
    breathe: Breathe,
    { broken }: { broken: boolean },
  ): Promise<KeptEvent> {
    const offers: ScannedOffer[] = [];
    for await (const portion of readOffers(source, eventId)) offers.push(...portion);
    const demands: PreparedDemand[] = [];
    for await (const portion of readDemands(source, eventId)) demands.push(...portion);
    const standing = await Standing.inTurns(offers, demands, run.weights, breathe);
    const [{ due }] = await source.query(`select exists (select from match_due where event_id = $1) as due`, [
      eventId,
    ]);
    return new KeptEvent(run.id, standing, broken || (due as boolean));
  }

  /** Takes changes in and writes the lists that they change; answers how many. In one transaction of `manager`. */
  async apply(manager: EntityManager, eventId: string, due: readonly Due[]): Promise<number> {
    const changes = [
      ...(await this.changesOf(manager, eventId, 'OFFER', due)),
      ...(await this.changesOf(manager, eventId, 'DEMAND', due)),
    ];
    const changed = this.standing.apply(changes);
    for (const side of ['OFFER', 'DEMAND'] as const) {
      const ofSide = (this.unsettled ? [...this.standing.lists()] : changed).filter(
        (one) => one.side === side,
      );
      const lists = ofSide.flatMap(({ id, list }): PartnerList[] => (list ? [{ id, ...list }] : []));
      await writeLists(manager, eventId, side, lists);
      const gone = changed.flatMap((one) => (one.side === side && one.list === null ? [one.id] : []));
      await takeLists(manager, eventId, side, gone);
    }
    if (this.unsettled) await dropLists(manager, eventId);
    this.unsettled = false;
    return changed.length;
  }

  private async changesOf(
    manager: EntityManager,
    eventId: string,
    side: Side,
    due: readonly Due[],
  ): Promise<Change[]> {
    const ids = [...new Set(due.flatMap((one) => (one.side === side ? [one.id] : [])))];
    if (ids.length === 0) return [];
    const stale = await staleAmong(manager, eventId, side, ids);
    await storeWorked(
      manager,
      side,
      stale.map((facts) => worked(side, facts)),
    );
    const now =
      side === 'OFFER'
        ? (await offersAmong(manager, eventId, ids)).map((prepared): Change => ({
            side,
            id: prepared.id,
            prepared,
          }))
        : (await demandsAmong(manager, eventId, ids)).map((prepared): Change => ({
            side,
            id: prepared.id,
            prepared,
          }));
    const there = new Set(now.map(({ id }) => id));
    return [
      ...now,
      ...ids.filter((id) => !there.has(id)).map((id): Change => ({ side, id, prepared: null })),
    ];
  }
}
