import type { Bilingual, DemandFacts, OfferFacts } from '#trade';
import { scorePair } from '../judge.js';
import { lensesOf } from '../lenses.js';
import { prepareDemand } from '../prepare-demand.js';
import { prepareOffer } from '../prepare-offer.js';
import type { PreparedDemand, PreparedOffer } from '../prepare.js';
import { leastOpenScore, leastScore, shownOpenScore, shownScore, type Weights } from '../weights.js';
import { type AdviceCode, type Best, bestOf, type Change } from './change.js';
import { demandChanges } from './demand-changes.js';
import { offerChanges } from './offer-changes.js';

export interface Advice {
  code: AdviceCode;
  /** One sentence: what to change and what it brings, or why there is nothing to change. */
  text: Bilingual;
  /** How many more pairs would be matches. */
  gains: number;
  /** How many matches would fit clearly better; told where no more pairs would be matches. */
  better: number;
}

/** What to advise, and the facts as they would be; null where nothing helps. */
interface Advised<F> {
  advice: Advice;
  change: Change<F> | null;
}

/**
 * The one change of an offer that would make most demands fit, or most fit better, judged without any ceiling and
 * without any other offer: what its supplier reads tells of neither.
 */
export function bestForOffer(
  facts: OfferFacts,
  demands: readonly PreparedDemand[],
  weights: Weights,
): Advised<OfferFacts> {
  const now = prepareOffer(facts);
  const least = leastOpenScore(weights);
  // No change touches the offer's words, so that they are compared once.
  const views = demands.map((demand) => ({ demand, lensFor: lensesOf(demand) }));
  const same = views.filter(({ lensFor }) => lensFor(now) !== null);
  const look = ({ features }: PreparedOffer) =>
    same.map(({ demand, lensFor }) => {
      const lens = lensFor({ text: now.text, features });
      const open = lens === null ? 0 : scorePair(demand.features, lens, features, weights).openScore;
      return open >= least ? shownOpenScore(open, weights) : null;
    });
  const changes = offerChanges(
    facts,
    now,
    same.map(({ demand }) => demand),
  );
  const before = look(now);
  const best = bestOf(changes, before, (changed) => look(prepareOffer(changed)));
  if (best === null) return { change: null, advice: nothing(before, ofDemands) };
  return {
    change: best.change,
    advice: inWords(best, best.gains > 0 ? ofDemands.more(best.gains) : fitsBetter(best.better)),
  };
}

/** The one change of a demand that would make most offers fit, judged as its own buyer's list is. */
export function bestForDemand(
  facts: DemandFacts,
  offers: readonly PreparedOffer[],
  weights: Weights,
): Advised<DemandFacts> {
  const now = prepareDemand(facts);
  const least = leastScore(weights);
  const lensNow = lensesOf(now);
  const same = offers.filter((offer) => lensNow(offer) !== null);
  const look = (demand: PreparedDemand, lensFor = lensesOf(demand)) =>
    same.map((offer) => {
      const lens = lensFor(offer);
      const score = lens === null ? 0 : scorePair(demand.features, lens, offer.features, weights).score;
      return score >= least ? shownScore(score, weights) : null;
    });
  const before = look(now, lensNow);
  const best = bestOf(demandChanges(facts, now, same), before, (changed) => look(prepareDemand(changed)));
  // Whoever asks for less finds that everything fits better: that alone is no advice.
  if (best === null || best.gains === 0) return { change: null, advice: nothing(before, ofOffers) };
  return { change: best.change, advice: inWords(best, ofOffers.more(best.gains)) };
}

interface Partners {
  none: Bilingual;
  more: (count: number) => Bilingual;
  fitting: (count: number) => Bilingual;
  /** All of them, of which none fits. */
  unfit: (count: number) => Bilingual;
}

const ofDemands: Partners = {
  none: {
    vi: 'hội nghị chưa có nhu cầu nào về mặt hàng này',
    en: 'the conference has no demand for this product yet',
  },
  more: (count) => ({
    vi: `phù hợp thêm ${count} nhu cầu`,
    en: `fits ${count} more ${count === 1 ? 'demand' : 'demands'}`,
  }),
  fitting: (count) => ({
    vi: `đã phù hợp với ${count} nhu cầu; chỉ sửa một điều thì không giúp thêm đáng kể`,
    en: `fits ${count} ${count === 1 ? 'demand' : 'demands'} already; no single change would help noticeably`,
  }),
  unfit: (count) => ({
    vi: `có ${count} nhu cầu cùng mặt hàng, nhưng chỉ sửa một điều thì chưa đủ để phù hợp`,
    en: `${count} ${count === 1 ? 'demand is' : 'demands are'} for this product, but no single change would make one fit`,
  }),
};

const ofOffers: Partners = {
  none: {
    vi: 'hội nghị chưa có nguồn cung nào về mặt hàng này',
    en: 'the conference has no offer of this product yet',
  },
  more: (count) => ({
    vi: `thêm ${count} nguồn cung phù hợp`,
    en: `${count} more ${count === 1 ? 'offer fits' : 'offers fit'}`,
  }),
  fitting: (count) => ({
    vi: `đã có ${count} nguồn cung phù hợp; chỉ sửa một điều thì không có thêm nguồn cung nào`,
    en: `${count} ${count === 1 ? 'offer fits' : 'offers fit'} already; no single change would bring more`,
  }),
  unfit: (count) => ({
    vi: `có ${count} nguồn cung cùng mặt hàng, nhưng chỉ sửa một điều thì chưa đủ để phù hợp`,
    en: `${count} ${count === 1 ? 'offer is' : 'offers are'} of this product, but no single change would make one fit`,
  }),
};

const fitsBetter = (count: number): Bilingual => ({
  vi: `phù hợp hơn với ${count} nhu cầu`,
  en: `fits ${count} ${count === 1 ? 'demand' : 'demands'} better`,
});

function inWords({ change: { code, what }, gains, better }: Best<unknown>, brings: Bilingual): Advice {
  return { code, gains, better, text: { vi: `${what.vi}: ${brings.vi}`, en: `${what.en}: ${brings.en}` } };
}

function nothing(pairs: readonly (number | null)[], partners: Partners): Advice {
  const fitting = pairs.filter((pair) => pair !== null).length;
  const none = { gains: 0, better: 0 };
  if (pairs.length === 0) return { code: 'NO_PARTNER', ...none, text: partners.none };
  const text = fitting > 0 ? partners.fitting(fitting) : partners.unfit(pairs.length);
  return { code: 'NOTHING_HELPS', ...none, text };
}
