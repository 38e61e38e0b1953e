import { type Change, defaultWeights, type List, prepareDemand, prepareOffer, Standing } from '#matching';
import { Chance } from './chance.js';
import { median, rounded } from './measure.js';
import type { MadeUpEvent } from './made-up.js';
import type { PreparedEvent } from './prepared-event.js';

/** Applies random changes one by one to an event's lists; they must end as those of a run over everything. */
export function measureChanges(
  { made, offers, demands }: Pick<PreparedEvent, 'made' | 'offers' | 'demands'>,
  count: number,
  say: (line: string) => void,
): Record<string, number> {
  const chance = new Chance(count);
  const now = {
    OFFER: new Map(offers.map((one) => [one.id, one])),
    DEMAND: new Map(demands.map((one) => [one.id, one])),
  };
  const began = performance.now();
  const standing = new Standing(now.OFFER.values(), now.DEMAND.values(), defaultWeights);
  const loaded = (performance.now() - began) / 1000;
  say(`lists stand after ${loaded.toFixed(1)} s`);
  const next = anyChanges(made, chance);
  const taken: Record<'OFFER' | 'DEMAND', number[]> = { OFFER: [], DEMAND: [] };
  let lists = 0;
  for (let at = 0; at < count; at += 1) {
    const change = next(now);
    const start = performance.now();
    lists += standing.apply([change]).length;
    taken[change.side].push(performance.now() - start);
    if (change.side === 'OFFER')
      keep(now.OFFER, change.id, change.prepared as (typeof offers)[number] | null);
    else keep(now.DEMAND, change.id, change.prepared);
  }
  say(`applied ${count} changes`);
  const whole = new Standing(now.OFFER.values(), now.DEMAND.values(), defaultWeights);
  const compared = sameLists(standing, whole);
  return {
    changes: count,
    listsChanged: lists,
    listsCompared: compared,
    seconds: rounded((taken.OFFER.reduce(sum, 0) + taken.DEMAND.reduce(sum, 0)) / 1000),
    loadSeconds: rounded(loaded),
    offerMs: rounded(median(taken.OFFER)),
    demandMs: rounded(median(taken.DEMAND)),
    slowestMs: rounded(Math.max(slowest(taken.OFFER), slowest(taken.DEMAND))),
  };
}

const sum = (a: number, b: number): number => a + b;
const slowest = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b), 0);

function keep<One>(all: Map<string, One>, id: string, one: One | null): void {
  if (one === null) all.delete(id);
  else all.set(id, one);
}

type Now = { OFFER: ReadonlyMap<string, unknown>; DEMAND: ReadonlyMap<string, unknown> };

/** Mostly another offer or demand of the event under an id that is there; some are new, some go. */
function anyChanges(made: MadeUpEvent, chance: Chance): (now: Now) => Change {
  const pool = Array.from({ length: 3_000 }, () => ({
    offer: prepareOffer(made.anOffer('')),
    demand: prepareDemand(made.aDemand('')),
  }));
  const ids = { OFFER: [] as string[], DEMAND: [] as string[] };
  return (now) => {
    const side = chance.is(ratio(now)) ? 'OFFER' : 'DEMAND';
    if (ids[side].length === 0) ids[side] = [...now[side].keys()];
    const isNew = chance.is(0.05);
    const at = isNew ? ids[side].length : chance.between(0, ids[side].length - 1);
    const id = isNew ? chance.id() : (ids[side][at] ?? '');
    ids[side][at] = id;
    if (!isNew && chance.is(0.05)) {
      ids[side].splice(at, 1);
      return { side, id, prepared: null };
    }
    const { offer, demand } = chance.pick(pool);
    return side === 'OFFER'
      ? { side, id, prepared: { ...offer, id } }
      : { side, id, prepared: { ...demand, id } };
  };
}

/** Sides change as often as there are many of them. */
function ratio(now: Now): number {
  return now.OFFER.size / (now.OFFER.size + now.DEMAND.size);
}

function sameLists(one: Standing, other: Standing): number {
  const others = new Map<string, List>();
  for (const { side, id, list } of other.lists()) others.set(`${side} ${id}`, list);
  let compared = 0;
  for (const { side, id, list } of one.lists()) {
    compared += 1;
    const found = others.get(`${side} ${id}`);
    if (JSON.stringify(found) !== JSON.stringify(list))
      throw new Error(
        `${side} ${id}: ${JSON.stringify(list)} after changes, ${JSON.stringify(found)} at once`,
      );
  }
  if (compared !== others.size) throw new Error('Other lists after changes than at once');
  return compared;
}
