import { defaultWeights, type Lens, scorePair } from '#matching';
import type { PreparedEvent } from './prepared-event.js';

/** A pair of the right product and its two scores; 0 under a veto. */
export interface ScoredPair {
  demand: string;
  offer: string;
  score: number;
  openScore: number;
}

/** A plain nested loop: every demand of the sample with every offer, the readable formula over objects, vetoes first. */
export class PlainSide {
  private readonly offers: {
    id: string;
    range: number;
    features: PreparedEvent['offers'][number]['features'];
  }[];
  private readonly demands: {
    id: string;
    features: PreparedEvent['demands'][number]['features'];
    lenses: Map<number, Lens>;
  }[];

  constructor({ offers, demands, columns, lenses }: PreparedEvent, sample: readonly number[]) {
    this.offers = offers.map(({ id, features }) => ({
      id,
      features,
      range: columns.slotOf(columns.order.numberOf(id) ?? 0).range,
    }));
    this.demands = sample.flatMap((at) => {
      const demand = demands[at];
      const found = lenses[at] ?? [];
      if (demand === undefined) return [];
      return [{ ...demand, lenses: new Map(found.map(({ range, lens }) => [range, lens])) }];
    });
  }

  get pairs(): number {
    return this.demands.length * this.offers.length;
  }

  /** Every pair that is no veto goes to `found`. */
  run(found: (pair: ScoredPair) => void): void {
    for (const demand of this.demands) {
      for (const offer of this.offers) {
        const lens = demand.lenses.get(offer.range);
        if (lens === undefined) continue;
        const { veto, score, openScore } = scorePair(demand.features, lens, offer.features, defaultWeights);
        if (veto === null) found({ demand: demand.id, offer: offer.id, score, openScore });
      }
    }
  }
}
