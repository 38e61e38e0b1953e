import { massOf, type OfferFacts, perMonth, type Province, province, provinces } from '#trade';
import { certificatesOf, stillHeldOf } from './certificates-held.js';
import { deliveryCode } from './delivery.js';
import { certificateBits, monthBits, type OfferFeatures, provinceCode } from './features.js';
import { deliveryTerms, freightTo } from './freight.js';
import { meaningful } from './meaningful.js';
import { offeredGoods } from './offered-goods.js';
import { Remembered } from './remembered.js';
import { packagingsIn } from './packaging.js';
import { creditDaysIn } from './payment.js';
import type { OfferText, PreparedOffer } from './prepare.js';
import { logOf, MISSING, scaleOf } from './scale.js';
import { specsIn } from './specs.js';
import { monthsOf, rangeOf, stated } from './stated.js';
import { tokenise } from './tokens.js';

export function prepareOffer(offer: OfferFacts): PreparedOffer {
  const from = offer.province === null ? null : (province(offer.province) ?? null);
  const monthly = offer.quantity === null ? null : perMonth(offer.quantity, offer.months);
  const prepared = {
    id: offer.id,
    text: textOf(offer, from),
    measure: offer.unit === null ? null : { unit: offer.unit, kgPerUnit: offer.kgPerUnit },
    monthly: rangeOf(monthly),
    minOrder: stated(offer.minOrder),
    months: monthsOf(offer.months),
    price: stated(rangeOf(offer.price)?.usual),
    kgPerUnit: offer.kgPerUnit,
    mass: offer.unit === null ? null : massOf(offer.unit, offer.kgPerUnit),
    terms: deliveryTerms(offer),
    ...certificatesOf(offer),
    province: from,
  };
  return { ...prepared, features: featuresOfOffer(offer, prepared) };
}

const texts = new Remembered<OfferText>(10_000);

function textOf(offer: OfferFacts, from: Province | null): OfferText {
  const { product, description, supplier, province: written, category } = offer;
  const said = JSON.stringify([product, description, supplier, written, category, offer.unit]);
  return texts.of(said, () => readText(offer, from));
}

function readText(offer: OfferFacts, from: Province | null): OfferText {
  const place = { region: from?.region ?? null, category: offer.category };
  const words = [offer.product, offer.description, offer.supplier, offer.province ?? ''];
  return {
    ...offeredGoods(offer, place),
    category: offer.category,
    nameWords: meaningful(offer.product),
    words: new Set(words.flatMap(meaningful)),
    nameSet: new Set(tokenise(offer.product).map((token) => token.plain)),
    told: ` ${tokenise(offer.description)
      .map((token) => token.plain)
      .join(' ')} `,
    specs: specsIn(`${offer.product}. ${offer.description}`),
  };
}

function featuresOfOffer(offer: OfferFacts, prepared: Omit<PreparedOffer, 'features'>): OfferFeatures {
  const scale = prepared.measure === null ? null : scaleOf(prepared.measure);
  const inScale = (amount: number | null): number =>
    scale === null || amount === null ? MISSING : logOf(amount * scale.factor);
  const { price } = prepared;
  return {
    measure: scale?.key ?? '',
    usual: inScale(prepared.monthly?.usual ?? null),
    most: inScale(prepared.monthly?.most ?? null),
    minOrder: inScale(prepared.minOrder),
    months: monthBits(prepared.months),
    held: certificateBits(prepared.held),
    stillHeld: stillHeldOf(prepared),
    underWay: certificateBits(prepared.underWay),
    province: provinceCode(prepared.province?.name ?? null),
    prices: [0, ...provinces.map((_, at) => at + 1)].map((code) =>
      price === null || scale === null
        ? MISSING
        : logOf((price + freightTo(prepared, code).amount) / scale.factor),
    ),
    delivery: deliveryCode(offer.delivery, prepared.terms),
    packaging: packagingsIn(offer.packaging),
    creditDays: creditDaysIn(`${offer.delivery}. ${offer.description}`),
  };
}
