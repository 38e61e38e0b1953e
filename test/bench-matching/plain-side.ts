import { defaultWeights, type Lens, scorePair } from '#matching';
import { lensesByWords, type PreparedEvent } from './prepared-event.js';

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
    words: number;
    features: PreparedEvent['offers'][number]['features'];
  }[];
  private readonly demands: {
    id: string;
    features: PreparedEvent['demands'][number]['features'];
    lenses: Map<number, Lens>;
  }[];

  constructor(event: PreparedEvent, sample: readonly number[]) {
    this.offers = event.offers.map(({ id, features }, at) => ({ id, features, words: event.words[at] ?? 0 }));
    this.demands = sample.flatMap((at) => {
      const demand = event.demands[at];
      return demand === undefined ? [] : [{ ...demand, lenses: lensesByWords(event, demand) }];
    });
  }

  get pairs(): number {
    return this.demands.length * this.offers.length;
  }

  /** Every pair that is no veto goes to `found`. */
  run(found: (pair: ScoredPair) => void): void {
    for (const demand of this.demands) {
      for (const offer of this.offers) {
        const lens = demand.lenses.get(offer.words);
        if (lens === undefined) continue;
        const { veto, score, openScore } = scorePair(demand.features, lens, offer.features, defaultWeights);
        if (veto === null) found({ demand: demand.id, offer: offer.id, score, openScore });
      }
    }
  }
}
