import { type Bilingual, convert, formatMonths, type OfferFacts, type Quantity } from '#trade';
import type { PreparedDemand, PreparedOffer } from '../prepare.js';
import { formatEn, formatVi } from '../fact-values.js';
import { productFit } from '../product.js';
import { wantedOf } from '../quantity.js';
import { ofCertificates } from './certificate-changes.js';
import { type Change, roundDown, roundUp, someOf } from './change.js';
import { furtherMonths, namedSets, together } from './month-sets.js';

type Of = Generator<Change<OfferFacts>>;

/** What its supplier could change of an offer, the easiest first, in view of the demands for the same product. */
export function* offerChanges(
  facts: OfferFacts,
  offer: PreparedOffer,
  demands: readonly PreparedDemand[],
): Of {
  if (offer.months === null) yield* ofMonths(facts, offer, demands);
  if (offer.monthly === null) yield* ofQuantity(facts, offer, demands);
  yield* ofDelivery(facts, offer);
  yield* ofOrder(facts, offer, demands);
  yield* ofCertificates(facts, offer, demands);
  // What grows, and when, is not one's own to say.
  if (offer.monthly !== null) yield* ofQuantity(facts, offer, demands);
  if (offer.months !== null) yield* ofMonths(facts, offer, demands);
}

function* ofMonths(facts: OfferFacts, offer: PreparedOffer, demands: readonly PreparedDemand[]): Of {
  const wanted = demands.map(({ months }) => months);
  if (offer.months === null) {
    for (const months of namedSets(wanted)) {
      const named = formatMonths(months);
      const what = {
        vi: `ghi rõ các tháng có hàng (nếu là tháng ${named})`,
        en: `state the months of supply (if they are ${named})`,
      };
      yield { code: 'STATE_MONTHS', what, facts: { ...facts, months } };
    }
    return;
  }
  for (const more of furtherMonths(offer.months, wanted)) {
    const named = formatMonths(more);
    const what = { vi: `có thêm hàng tháng ${named}`, en: `supply in months ${named} as well` };
    yield { code: 'MORE_MONTHS', what, facts: { ...facts, months: together(offer.months, more) } };
  }
}

function* ofQuantity(facts: OfferFacts, offer: PreparedOffer, demands: readonly PreparedDemand[]): Of {
  const measure = offer.measure ?? { unit: 'kg', kgPerUnit: null };
  const inUnit = (amount: number | null, { measure: of }: PreparedDemand) =>
    amount === null || of === null ? Number.NaN : roundUp(convert(amount, of, measure) ?? Number.NaN);
  const lots = demands.map((demand) => inUnit(demand.minSupplierQuantity, demand));
  const amounts = demands.map((demand) => inUnit(demand.monthly, demand));
  const isKnown = offer.monthly !== null;
  const now = offer.monthly?.most ?? 0;
  for (const amount of someOf([...lots, ...amounts].filter((one) => one > now))) {
    const named = {
      vi: `${formatVi(amount)} ${measure.unit}/tháng`,
      en: `${formatEn(amount)} ${measure.unit} a month`,
    };
    const what: Bilingual = isKnown
      ? { vi: `cung được từ ${named.vi} (gom thêm nếu cần)`, en: `supply ${named.en} (pooled if need be)` }
      : { vi: `ghi rõ sản lượng (nếu có từ ${named.vi})`, en: `state the quantity (if it is ${named.en})` };
    const quantity: Quantity = { from: amount, to: amount, period: 'MONTH' };
    yield {
      code: isKnown ? 'LARGER_LOT' : 'STATE_QUANTITY',
      what,
      facts: { ...facts, unit: measure.unit, quantity },
    };
  }
}

function* ofDelivery(facts: OfferFacts, offer: PreparedOffer): Of {
  if (offer.features.delivery === 3) return;
  const delivery = facts.delivery === '' ? 'Giao toàn quốc' : `${facts.delivery}. Giao toàn quốc`;
  const what = { vi: 'nhận giao hàng tận nơi trên toàn quốc', en: 'deliver anywhere in the country' };
  yield { code: 'DELIVER', what, facts: { ...facts, delivery } };
}

function* ofOrder(
  facts: OfferFacts,
  { minOrder, measure, text }: PreparedOffer,
  demands: readonly PreparedDemand[],
): Of {
  if (minOrder === null || measure === null) return;
  const wanted = demands.map((demand) => {
    const fit = productFit(demand, text);
    const monthly = fit === null ? null : wantedOf(demand, fit);
    const inUnit =
      monthly === null || demand.measure === null ? null : convert(monthly, demand.measure, measure);
    return inUnit === null ? Number.NaN : roundDown(inUnit);
  });
  for (const amount of someOf(wanted.filter((one) => one < minOrder)).reverse()) {
    const what = {
      vi: `nhận cả đơn nhỏ, từ ${formatVi(amount)} ${measure.unit}`,
      en: `take smaller orders, from ${formatEn(amount)} ${measure.unit}`,
    };
    yield { code: 'SMALLER_ORDER', what, facts: { ...facts, minOrder: amount } };
  }
}
