import { listedDemandFacts } from '#buyers';
import { keysOfDemand, keysOfOffer, prepareDemand, prepareOffer, storeDemand, storeOffer } from '#matching';
import { listedOfferFacts } from '#products';
import type { DemandFacts, OfferFacts } from '#trade';

export type Side = 'OFFER' | 'DEMAND';

/** An offer or a demand worked out, as it is stored. */
export interface Worked {
  prepared: string;
  keys: readonly string[];
}

/** What differs between the two sides: their tables, facts and how they are worked out. */
export const sides = {
  OFFER: {
    item: 'offer',
    partners: 'demand_ids',
    facts: listedOfferFacts,
    work(facts: string): Worked {
      const offer = prepareOffer(JSON.parse(facts) as OfferFacts);
      return { prepared: storeOffer(offer), keys: keysOfOffer(offer.text) };
    },
  },
  DEMAND: {
    item: 'demand',
    partners: 'offer_ids',
    facts: listedDemandFacts,
    work(facts: string): Worked {
      const demand = prepareDemand(JSON.parse(facts) as DemandFacts);
      return { prepared: storeDemand(demand), keys: keysOfDemand(demand) };
    },
  },
} as const;
