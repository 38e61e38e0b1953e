import { formNames } from './phrases.js';
import { formFit, isComposite } from './forms.js';
import { goods, isGoodWithin, sameKind } from './goods.js';
import { isRefusedByWords, likenessOf } from './likeness.js';
import type { Mode } from './demand-sentences.js';
import type { OfferedGood } from './offered-goods.js';
import type { OfferText, PreparedDemand, WantedGood } from './prepare.js';
import { isOneSlipAway } from './misspellings.js';
import { isOtherCrop, specFit } from './specs.js';
import { type Facts, levelOf, type Reason } from './judgement.js';

/** How the offered good relates to the wanted one. */
type ProductMatch =
  'SAME' | 'BROADER' | 'ALSO' | 'SAMPLE' | 'VARIETY' | 'RESERVE' | 'CLASS' | 'WORDS' | 'CATEGORY';

/** What of an offer fits what of a demand; quantity and price go by it. */
export interface ProductFit {
  match: ProductMatch;
  points: number;
  wanted: readonly WantedGood[];
  offered: readonly OfferedGood[];
}

/** Points of each relation, before states, grades and hints. An assumption of this program, from the trade's grades. */
const base: Readonly<Record<ProductMatch, number>> = {
  SAME: 1,
  ALSO: 0.9,
  BROADER: 0.8,
  SAMPLE: 0.75,
  VARIETY: 0.45,
  CLASS: 0.4,
  WORDS: 0.6,
  CATEGORY: 0.35,
  RESERVE: 0.3,
};

const byMode: Readonly<Record<Mode, ProductMatch>> = {
  WANTED: 'SAME',
  ALSO: 'ALSO',
  SAMPLE: 'SAMPLE',
  RESERVE: 'RESERVE',
};

/** Goods sold only beside the offer's main ones. */
const ASIDE = 0.6;

/** What is read of an offer's words whatever a demand says; offers of the same reading are scored together. */
export type Reading = Pick<OfferText, 'goods' | 'sure' | 'category' | 'specs'>;

/** Null: by their words the two sides speak of different products. */
export function productFit(demand: PreparedDemand, offer: OfferText): ProductFit | null {
  const fit = readingFit(demand, offer);
  return fit === null ? null : fitInWords(demand, offer, fit);
}

/** What of an offer fits by its reading alone: then its own words may only change the points. */
export function readingFit(demand: PreparedDemand, offer: Reading): ProductFit | null {
  if (demand.wanted.length === 0 || offer.goods.length === 0) return byWords;
  let best: { match: ProductMatch; points: number } | undefined;
  const wanted: WantedGood[] = [];
  const offered: OfferedGood[] = [];
  for (const good of offer.goods) {
    if (isRefused(demand, good)) continue;
    for (const want of demand.wanted) {
      const one = fitOf(want, good);
      if (one === null || (best !== undefined && isWorse(one, best))) continue;
      if (one.match !== best?.match) wanted.length = offered.length = 0;
      if (one.match !== best?.match || one.points > best.points) best = one;
      if (!wanted.includes(want)) wanted.push(want);
      if (!offered.includes(good)) offered.push(good);
    }
  }
  if (best === undefined) return fitOfMade(demand, offer) ?? (demand.sure && offer.sure ? null : byWords);
  if (best.match === 'VARIETY' && (demand.strict || isFurtherApart(demand, offer))) return null;
  const main = offered.filter((good) => good.aside === null);
  const points = best.points * specFit(demand.specs, offer.specs);
  return { match: best.match, points, wanted, offered: main.length > 0 ? main : offered };
}

/** Stands for what `readingFit` leaves to the words of both sides. */
const byWords: ProductFit = { match: 'WORDS', points: 1, wanted: [], offered: [] };

/** The same goods with the points that an offer's own words leave; null: they are refused, or name another product. */
export function fitInWords(demand: PreparedDemand, offer: OfferText, fit: ProductFit): ProductFit | null {
  if (isRefusedByWords(demand, offer)) return null;
  if (fit !== byWords) return { ...fit, points: fit.points * hintFit(demand, offer) };
  const like = likenessOf(demand, offer);
  return like === null ? null : { ...byWords, match: like.match, points: base[like.match] * like.share };
}

/** Whether offers of a reading that fits so may differ for a demand by their own words. */
export function readsWords({ hints, refusedWords }: PreparedDemand, fit: ProductFit): boolean {
  return hints.length > 0 || refusedWords.length > 0 || fit === byWords;
}

/** Part of the points of a class for what is made of the wanted good. */
const MADE_OF = 0.6;

/**
 * Whoever files a wish for a raw good under made ones (`rươi` under processed fish) may take what is made of it
 * (`chả rươi`) as a near product, where that is filed the same.
 */
function fitOfMade(demand: PreparedDemand, offer: Reading): ProductFit | null {
  if (demand.category !== offer.category || !/^food\.processed\.\w/.test(demand.category ?? '')) return null;
  const offered = offer.goods.filter((good) => !isRefused(demand, good) && good.aside === null);
  const wanted = demand.wanted.filter(
    (want) =>
      want.mode === 'WANTED' && want.forms.has('FRESH') && offered.some((good) => isMadeOf(good, want)),
  );
  if (wanted.length === 0) return null;
  const made = offered.filter((good) => wanted.some((want) => isMadeOf(good, want)));
  return { match: 'CLASS', points: base.CLASS * MADE_OF, wanted, offered: made };
}

function isMadeOf(offered: OfferedGood, want: WantedGood): boolean {
  return offered.madeOf.some((one) => want.goods.some((good) => isGoodWithin(one, good)));
}

/** Another variety is a near product at best: with a stated grade or season that differs too, it is another product. */
function isFurtherApart(demand: PreparedDemand, offer: Reading): boolean {
  return specFit(demand.specs, offer.specs) < 0.8 || isOtherCrop(demand.specs, offer.specs);
}

function fitOf(want: WantedGood, offered: OfferedGood): { match: ProductMatch; points: number } | null {
  const match = relation(want, offered);
  if (match === null) return null;
  const areMade = isComposite(want.goods) && isComposite(offered.goods);
  const fit = formFit(want.forms, offered.forms, areMade);
  const points = base[match] * fit * (offered.aside === null ? 1 : ASIDE);
  return points === 0 ? null : { match, points };
}

const ranks: readonly ProductMatch[] = [
  'SAME',
  'ALSO',
  'SAMPLE',
  'RESERVE',
  'BROADER',
  'WORDS',
  'VARIETY',
  'CLASS',
];

type Related = Pick<ProductFit, 'match' | 'points'>;

/** By rank; of two ways that the buyer's words take it, the one that makes more of it (a state taken on a sample). */
function isWorse(one: Related, best: Related): boolean {
  if (one.match === best.match) return false;
  const areSaid = [one, best].every(({ match }) => said.has(match));
  return areSaid && one.points !== best.points
    ? one.points < best.points
    : rank(one.match) > rank(best.match);
}

const said = new Set(Object.values(byMode));

function rank(match: ProductMatch): number {
  return ranks.indexOf(match);
}

function relation(want: WantedGood, offered: OfferedGood): ProductMatch | null {
  if (want.own.length > 0) return isOwnAlike(want, offered) && want.mode === 'WANTED' ? 'WORDS' : null;
  let found: ProductMatch | null = null;
  for (const wanted of want.goods) {
    for (const good of offered.goods) {
      if (isGoodWithin(good, wanted)) return byMode[want.mode];
      if (isGoodWithin(wanted, good) && offered.own.length === 0)
        found = goods[good]?.isClass ? 'CLASS' : 'BROADER';
      else if (sameKind(wanted, good)) found ??= 'VARIETY';
    }
  }
  return want.mode === 'WANTED' ? found : null;
}

/** Two kinds of a class that the lexicon does not know are one if their own names begin alike. */
function isOwnAlike(want: Pick<WantedGood, 'goods' | 'own'>, offered: OfferedGood): boolean {
  const sameClass = want.goods.some((good) => offered.goods.includes(good));
  const [word = '', other = ''] = [want.own[0], offered.own[0]];
  return sameClass && (word === other || isOneSlipAway(word, other));
}

function isRefused(demand: PreparedDemand, offered: OfferedGood): boolean {
  return demand.refused.some(
    (refused) =>
      refused.goods.some((one) => offered.goods.some((good) => isGoodWithin(good, one))) &&
      (refused.own.length === 0 || isOwnAlike(refused, offered)) &&
      (refused.forms.size === 0 || [...offered.forms].every((form) => refused.forms.has(form))),
  );
}

/** Places and brands of the wanted name (`Thanh Hà`, `Kinh Môn`) found in the offer: up to a tenth of the points. */
function hintFit(demand: PreparedDemand, offer: OfferText): number {
  if (demand.hints.length === 0) return 1;
  const found = demand.hints.filter((word) => offer.words.has(word)).length;
  return 0.9 + (0.1 * found) / demand.hints.length;
}

export function productReason(fit: ProductFit, points: number): Reason {
  const unknown = fit.match === 'CATEGORY' || fit.match === 'CLASS' || fit.match === 'WORDS';
  const one = fit.offered[0];
  const good = goods[one?.goods[0] ?? -1];
  const form = formNames.get([...(one?.forms ?? [])][0] ?? '');
  const facts: Facts = {
    match: one != null && one.aside !== null ? 'ASIDE' : fit.match,
    good: good?.name.vi ?? null,
    goodEn: good?.name.en ?? null,
    form: form === undefined || form.form === 'FRESH' ? null : form.form,
  };
  return {
    criterion: 'PRODUCT',
    level: unknown ? 'UNKNOWN' : levelOf(points),
    points,
    facts,
  };
}
