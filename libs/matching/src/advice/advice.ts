import type { Bilingual, DemandFacts, OfferFacts } from '#trade';
import { scorePair } from '../judge.js';
import { lensesOf } from '../lenses.js';
import { prepareDemand } from '../prepare-demand.js';
import { prepareOffer } from '../prepare-offer.js';
import type { PreparedDemand, PreparedOffer } from '../prepare.js';
import { leastOpenScore, leastScore, type Weights } from '../weights.js';
import { type AdviceCode, type Best, bestOf } from './change.js';
import { demandChanges } from './demand-changes.js';
import { offerChanges } from './offer-changes.js';

export interface Advice {
  code: AdviceCode;
  /** One sentence: what to change and what it brings. */
  text: Bilingual;
  /** How many more pairs would be matches. */
  gains: number;
}

/**
 * The one change of an offer that would make most demands fit, judged without any ceiling and without any other offer:
 * what its supplier reads tells of neither.
 */
export function bestForOffer(
  facts: OfferFacts,
  demands: readonly PreparedDemand[],
  weights: Weights,
): (Best<OfferFacts> & { advice: Advice }) | null {
  const now = prepareOffer(facts);
  const least = leastOpenScore(weights);
  // No change touches the offer's words, so that they are compared once.
  const views = demands.map((demand) => ({ demand, lensFor: lensesOf(demand) }));
  const same = views.filter(({ lensFor }) => lensFor(now) !== null);
  const pairsOf = ({ features }: PreparedOffer): number =>
    same.filter(({ demand, lensFor }) => {
      const lens = lensFor({ text: now.text, features });
      return lens !== null && scorePair(demand.features, lens, features, weights).openScore >= least;
    }).length;
  const changes = offerChanges(
    facts,
    now,
    same.map(({ demand }) => demand),
  );
  const best = bestOf(changes, pairsOf(now), (changed) => pairsOf(prepareOffer(changed)));
  return best === null
    ? null
    : {
        ...best,
        advice: inWords(best, {
          vi: `phù hợp thêm ${best.gains} nhu cầu`,
          en: `fits ${best.gains} more ${best.gains === 1 ? 'demand' : 'demands'}`,
        }),
      };
}

/** The one change of a demand that would make most offers fit, judged as its own buyer's list is. */
export function bestForDemand(
  facts: DemandFacts,
  offers: readonly PreparedOffer[],
  weights: Weights,
): (Best<DemandFacts> & { advice: Advice }) | null {
  const now = prepareDemand(facts);
  const least = leastScore(weights);
  const lensNow = lensesOf(now);
  const same = offers.filter((offer) => lensNow(offer) !== null);
  const pairsOf = (demand: PreparedDemand, lensFor = lensesOf(demand)): number =>
    same.filter((offer) => {
      const lens = lensFor(offer);
      return lens !== null && scorePair(demand.features, lens, offer.features, weights).score >= least;
    }).length;
  const best = bestOf(demandChanges(facts, now, same), pairsOf(now, lensNow), (changed) =>
    pairsOf(prepareDemand(changed)),
  );
  return best === null
    ? null
    : {
        ...best,
        advice: inWords(best, {
          vi: `thêm ${best.gains} nguồn cung phù hợp`,
          en: `${best.gains} more ${best.gains === 1 ? 'offer fits' : 'offers fit'}`,
        }),
      };
}

function inWords({ change: { code, what }, gains }: Best<unknown>, brings: Bilingual): Advice {
  return { code, gains, text: { vi: `${what.vi}: ${brings.vi}`, en: `${what.en}: ${brings.en}` } };
}
