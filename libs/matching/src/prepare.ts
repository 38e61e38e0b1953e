import {
  allYear,
  type CertificateKind,
  certificateStates,
  certificatesUnderWay,
  type DemandFacts,
  fold,
  massOf,
  type Months,
  type Measure,
  type OfferFacts,
  perMonth,
  type Province,
  province,
  satisfies,
  certificateKinds,
} from '#trade';
import { type DeliveryTerm, deliveryTerms, wantsDelivery } from './freight.js';
import { isNamed, type OfferedGood, offeredGoods } from './offered-goods.js';
import { placesIn } from './places.js';
import { type Specs, specsIn } from './specs.js';
import { tokenise } from './tokens.js';
import { type WantedGood, type Wishes, wishesOf } from './wanted-goods.js';

/** An offer with everything that depends on it alone worked out once. */
export interface PreparedOffer {
  id: string;
  goods: readonly OfferedGood[];
  /** The goods are named in the name itself, not only beside it. */
  sure: boolean;
  category: string | null;
  /** Words of its name that carry meaning; and of its name, description, supplier and province together. */
  nameWords: readonly string[];
  words: ReadonlySet<string>;
  /** All words of its name; and its description, each word between single blanks. */
  nameSet: ReadonlySet<string>;
  told: string;
  specs: Specs;
  measure: Measure | null;
  /** A month, in the offer's unit: the middle of what was stated, and its upper end. */
  monthly: { usual: number; most: number } | null;
  minOrder: number | null;
  months: Months | null;
  /** VND per unit at the gate, the middle of what was stated. */
  price: number | null;
  kgPerUnit: number | null;
  /** Kilograms in one unit. */
  mass: number | null;
  terms: readonly DeliveryTerm[];
  held: ReadonlySet<CertificateKind>;
  underWay: ReadonlySet<CertificateKind>;
  province: Province | null;
}

/** A demand with everything that depends on it alone worked out once. */
export interface PreparedDemand extends Omit<Wishes, 'restOfName'> {
  id: string;
  category: string | null;
  nameWords: readonly string[];
  /** Words that carry meaning in its name and description together. */
  words: ReadonlySet<string>;
  /** Words of its name that name no good: places, brands. */
  hints: readonly string[];
  specs: Specs;
  measure: Measure | null;
  monthly: number | null;
  minSupplierQuantity: number | null;
  months: Months | null;
  /** Private: see the contract of `explainReason`. */
  maxPrice: number | null;
  wantsDelivery: boolean;
  /** Where the goods go: provinces its delivery note names, or its own. */
  deliverTo: readonly Province[];
  required: readonly CertificateKind[];
  preferred: readonly CertificateKind[];
  acceptedProvinces: ReadonlySet<string>;
  province: Province | null;
}

export type { WantedGood };

export function prepareOffer(offer: OfferFacts): PreparedOffer {
  const from = offer.province === null ? null : province(offer.province);
  const place = { region: from?.region ?? null, category: offer.category };
  const monthly = offer.quantity === null ? null : perMonth(offer.quantity, offer.months);
  const words = [offer.product, offer.description, offer.supplier, offer.province ?? ''].join(' ');
  const held = offer.certificates.filter((one) => one.state === 'HELD').map((one) => one.kind);
  const working = offer.certificates.filter((one) => one.state === 'UNDER_WAY').map((one) => one.kind);
  const beside = [offer.product, offer.description, offer.delivery].join('. ');
  const told = certificatesUnderWay(beside);
  return {
    id: offer.id,
    goods: offeredGoods(offer, place),
    sure: isNamed(offer, place),
    category: offer.category,
    nameWords: meaningful(offer.product),
    words: new Set(meaningful(words)),
    nameSet: new Set(tokenise(offer.product).map((token) => token.plain)),
    told: ` ${tokenise(offer.description)
      .map((token) => token.plain)
      .join(' ')} `,
    specs: specsIn(`${offer.product}. ${offer.description}`),
    measure: offer.unit === null ? null : { unit: offer.unit, kgPerUnit: offer.kgPerUnit },
    monthly: rangeOf(monthly),
    minOrder: stated(offer.minOrder),
    months: monthsOf(offer.months),
    price: stated(rangeOf(offer.price)?.usual),
    kgPerUnit: offer.kgPerUnit,
    mass: offer.unit === null ? null : massOf(offer.unit, offer.kgPerUnit),
    terms: deliveryTerms(offer),
    held: met([...held, ...toldHeld(beside)]),
    underWay: met([...working, ...told]),
    province: from,
  };
}

export function prepareDemand(demand: DemandFacts): PreparedDemand {
  const at = demand.province === null ? null : province(demand.province);
  const monthly = demand.quantity === null ? null : perMonth(demand.quantity, demand.months);
  const { restOfName, ...wishes } = wishesOf(demand, {
    region: at?.region ?? null,
    category: demand.category,
  });
  const named = [...placesIn(demand.delivery)].flatMap((place) => province(place) ?? []);
  const accepted = demand.acceptedProvinces.map((name) => province(name)?.name ?? name);
  return {
    ...wishes,
    id: demand.id,
    category: demand.category,
    nameWords: meaningful(demand.wanted),
    words: new Set(meaningful(`${demand.wanted} ${demand.description}`)),
    hints: restOfName.filter(isMeaningful),
    specs: specsIn(`${demand.wanted}. ${demand.description}`),
    measure: demand.unit === null ? null : { unit: demand.unit, kgPerUnit: demand.kgPerUnit },
    monthly: rangeOf(monthly)?.usual ?? null,
    minSupplierQuantity: stated(demand.minSupplierQuantity),
    months: monthsOf(demand.months),
    maxPrice: stated(demand.maxPrice),
    wantsDelivery: wantsDelivery(demand.delivery, demand.description),
    deliverTo: named.length > 0 ? named : at === null ? [] : [at],
    required: demand.requiredCertificates,
    preferred: demand.preferredCertificates,
    acceptedProvinces: new Set(accepted),
    province: at,
  };
}

/** A figure that can be reckoned with; nothing, zero and below, and what is no number are not stated. */
function stated(figure: number | null | undefined): number | null {
  return figure != null && Number.isFinite(figure) && figure > 0 ? figure : null;
}

function rangeOf(range: { from: number; to: number } | null): { usual: number; most: number } | null {
  const usual = range === null ? null : stated((range.from + range.to) / 2);
  return range === null || usual === null ? null : { usual, most: Math.max(usual, range.from, range.to) };
}

function monthsOf(months: Months | null): Months | null {
  const known = (months ?? []).filter(
    (month, at, all) => allYear.includes(month) && all.indexOf(month) === at,
  );
  return known.length === 0 ? null : known;
}

/** Certificates that the words say are there, and nowhere that they are not yet. */
function toldHeld(text: string): CertificateKind[] {
  const said = certificateStates(text);
  const open = new Set(said.filter((one) => one.state !== 'HELD').map((one) => one.kind));
  return certificateKinds.filter((kind) => !open.has(kind) && said.some((one) => one.kind === kind));
}

/** Every certificate that those held may be taken to meet. */
function met(held: readonly CertificateKind[]): Set<CertificateKind> {
  return new Set(certificateKinds.filter((wanted) => held.some((one) => satisfies(one, wanted))));
}

/** Words too common among goods of every kind to tell anything. */
const common = new Set(
  fold(
    'các loại hàng tươi sạch ngon đặc sản xuất khẩu đi xk tq trung quốc nhật hàn bản eu mỹ quốc cao cấp chính gốc vụ mới mùa ' +
      'trái quả củ hạt con túi hộp chai gói kg tấn size chất lượng tổng hợp làm cho và hoặc hay kèm của từ theo đúng giống ' +
      'vietgap globalgap ocop hữu cơ htx công ty hợp tác xã nông nghiệp dịch vụ nông sản sản phẩm độ đạm sao tự nhiên nguyên chất ' +
      'the of and for fresh',
  ).split(' '),
);

function isMeaningful(word: string): boolean {
  return word.length > 1 && !/^\d/.test(word) && !common.has(word);
}

function meaningful(text: string): string[] {
  const words = tokenise(text).flatMap((token) => (token.mark === null ? [token.plain] : []));
  return [...new Set(words.filter(isMeaningful))];
}
