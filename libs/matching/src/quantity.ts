import type { Bilingual, Measure } from '#trade';
import { convertedFrom } from './converted.js';
import type { OfferFeatures } from './features.js';
import { goods } from './goods.js';
import { type Facts, levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';
import type { Lens } from './lens.js';
import { formNames } from './phrases.js';
import type { OfferText, PreparedDemand, PreparedOffer, WantedGood } from './prepare.js';
import type { ProductFit } from './product.js';
import { rate } from './rates.js';
import { lineThrough, MISSING, pointsOn } from './scale.js';

/** Amounts of a pair a month, in the demand's unit; null is unknown. */
export interface Amounts {
  /** What the offer has of these goods: of several in one offer, an equal part each. */
  usual: number | null;
  /** All that the offer may have; only below this is a lot known to be too small. */
  most: number | null;
  /** What the demand wants of these goods: their shares, or the whole. */
  wanted: number | null;
  minOrder: number | null;
  /** The first two in the offer's own unit. */
  own: { usual: number; most: number; measure: Measure } | null;
}

export function amountsOf(demand: PreparedDemand, offer: PreparedOffer, fit: ProductFit): Amounts {
  const wanted = wantedOf(demand, fit);
  const aside = fit.offered.find((good) => good.aside !== null)?.aside ?? null;
  const own = aside === null ? mainAmounts(offer, fit) : asideAmounts(aside, offer);
  const to = demand.measure;
  const inUnit = (amount: number | null | undefined, from: Measure | null): number | null => {
    const each = from === null || to === null ? null : rate(from, to);
    return each === null || amount == null ? null : amount * each;
  };
  return {
    usual: inUnit(own?.usual, own?.measure ?? null),
    most: inUnit(own?.most, own?.measure ?? null),
    wanted,
    minOrder: aside === null ? inUnit(offer.minOrder, offer.measure) : null,
    own,
  };
}

function mainAmounts({ monthly, measure, text }: PreparedOffer, fit: ProductFit): Amounts['own'] {
  if (monthly === null || measure === null) return null;
  return { usual: monthly.usual * partOf(text, fit), most: monthly.most, measure };
}

function asideAmounts(aside: { amount: number; unit: string }, offer: PreparedOffer): Amounts['own'] {
  const kgPerUnit = aside.unit === offer.measure?.unit ? offer.kgPerUnit : null;
  return { usual: aside.amount, most: aside.amount, measure: { unit: aside.unit, kgPerUnit } };
}

/** Of several goods in one offer, an equal part each. */
export function partOf(offer: Pick<OfferText, 'goods'>, fit: ProductFit): number {
  const main = offer.goods.filter((good) => good.aside === null).length;
  return main === 0 || fit.offered.length === 0 ? 1 : fit.offered.length / main;
}

/** The shares of the goods that fit; goods without a share of their own take what the shares leave. */
export function wantedOf(demand: PreparedDemand, fit: ProductFit): number | null {
  const shares = new Set(fit.wanted.map((want) => want.share));
  if (shares.size === 0 || (shares.has(null) && shares.size === 1 && demand.shares.length === 0))
    return demand.monthly;
  let sum = 0;
  for (const share of shares) if (share !== null) sum += demand.shares[share] ?? 0;
  if (shares.has(null) && demand.monthly !== null) {
    const all = demand.shares.reduce((total, share) => total + share, 0);
    sum += Math.max(0, demand.monthly - all);
    if (sum === 0) return demand.monthly;
  }
  return demand.monthly === null ? sum : Math.min(sum, demand.monthly);
}

/**
 * Points by the part of the whole demand that the offer covers alone: 60 % is nearly full (90), a fifth 40, a
 * twentieth 14. The steps are those a trader grades by (60 %, 20 %).
 */
export const coverageLine = lineThrough([
  [0.0078125, 6],
  [0.05, 14],
  [0.2, 40],
  [0.6, 90],
  [1, 100],
]);

/** 0..100; needs the amounts of both sides in units that convert. */
export function quantityPoints(lens: Lens, offer: OfferFeatures): number {
  const usual = usualOf(lens, offer);
  if (usual === MISSING || lens.wanted === MISSING || lens.total === MISSING) return UNKNOWN_POINTS;
  return pointsOn(coverageLine, Math.min(usual, lens.wanted) - lens.total);
}

/** Logarithm of what the offer usually has of the goods that fit, in the demand's scale. */
export function usualOf(lens: Lens, offer: OfferFeatures): number {
  if (lens.aside !== MISSING) return lens.aside;
  return lens.amountShift === MISSING || offer.usual === MISSING ? MISSING : offer.usual + lens.amountShift;
}

/** Unit: per cent of the demand's monthly quantity. */
export function quantityReason(
  demand: PreparedDemand,
  offer: PreparedOffer,
  fit: ProductFit,
  { usual, wanted, own }: Amounts,
  points: number,
): Reason {
  const total = demand.monthly ?? wanted;
  const unit = demand.measure?.unit ?? null;
  if (usual === null || wanted === null || total === null || total <= 0) {
    const unknown = own === null ? 'OFFER' : wanted === null || total === null ? 'DEMAND' : 'UNIT';
    const facts = { percent: null, unknown, unit, ownUnit: own?.measure.unit ?? null };
    return { criterion: 'QUANTITY', level: 'UNKNOWN', points, facts };
  }
  const facts = {
    percent: Math.round((Math.min(usual, wanted) / total) * 100),
    offered: round(usual),
    wanted: round(total),
    unit,
    split: partOf(offer.text, fit) < 1 && fit.offered.every((good) => good.aside === null) ? 'EQUALLY' : null,
    ...(wanted < total ? shareFacts(demand, fit, wanted) : {}),
    ...convertedFrom(own?.usual ?? null, own?.measure ?? null, demand.measure),
  };
  return { criterion: 'QUANTITY', level: levelOf(points), points, facts };
}

/** The goods that have the amount `wanted` of the demand together. */
function shareFacts({ wanted: all }: PreparedDemand, fit: ProductFit, wanted: number): Facts {
  const shares = new Set(fit.wanted.map((want) => want.share));
  const sharing = all.filter((want) => want.mode === 'WANTED' && shares.has(want.share));
  // A name that the lexicon does not know leaves the list incomplete: then none is named.
  const names = sharing.map(nameOf);
  const known = names.every((name) => name !== null) ? names : [];
  return {
    share: round(wanted),
    shareGoods: [...new Set(known.map(({ vi }) => vi))],
    shareGoodsEn: [...new Set(known.map(({ en }) => en))],
  };
}

function nameOf(want: WantedGood): Bilingual | null {
  const good = want.own.length > 0 ? undefined : goods[want.goods[0] ?? -1];
  const [form = 'FRESH', further] = want.forms;
  const state = form === 'FRESH' || further !== undefined ? undefined : formNames.get(form);
  if (good === undefined || state === undefined) return good?.name ?? null;
  return { vi: `${good.name.vi} ${state.vi}`, en: `${state.en} ${good.name.en}` };
}

export function round(amount: number): number {
  return amount >= 100 ? Math.round(amount) : Math.round(amount * 1000) / 1000;
}
