import { buyerTypes, type CertificateKind, type DemandFacts, type OfferFacts, provinces } from '#trade';
import { Chance } from './chance.js';
import { goodsOfTrade, type TradedGood } from './goods-of-trade.js';
import { demandWords, type DemandWords, offerWords, type OfferWords } from './made-up-words.js';

export interface MadeUpEvent {
  offers: OfferFacts[];
  demands: DemandFacts[];
  /** Another offer or demand of the same event, of the words that are there, under an id of one's own. */
  anOffer(id: string): OfferFacts;
  aDemand(id: string): DemandFacts;
}

const packagings = [
  'Túi lưới 10 kg',
  'Thùng carton 10 kg',
  'Bao 25 kg',
  'Sọt nhựa 20 kg',
  'Hộp 500 g',
  'Hút chân không',
  '',
];
const brought = [
  ...['Tại kho', 'Tại vườn', 'Giao Hà Nội +600 đ/kg', 'Giao Hồ Chí Minh +1.200 đ/kg; Đà Nẵng +800 đ/kg'],
  ...['Giao toàn quốc', 'Giao tận nơi trong tỉnh', 'Tại kho; Hải Phòng +500 đ/kg', ''],
];
const destinations = ['Hà Nội', 'Hồ Chí Minh', 'Đà Nẵng', 'Cần Thơ', 'Hải Phòng'];
const kinds: readonly CertificateKind[] = [
  ...(['VIETGAP', 'ATTP', 'OCOP3', 'OCOP4', 'GLOBALGAP', 'HACCP', 'PUC', 'ISO22000', 'GI'] as const),
  ...(['ORGANIC_VN', 'GACC', 'HALAL', 'OCOP5', 'FSSC22000', 'ORGANIC_EU', 'ORGANIC_USDA'] as const),
];

/**
 * An event like a country's, from a seed: goods of the whole lexicon, few of them traded by most (Zipf); names with and
 * without accents, slips and unheard-of goods; seasons, units, prices and amounts by the good; one text in words for
 * some twenty offers and three demands. `goods`: how many of them are traded, all where it is not said.
 */
export function madeUpEvent(
  seed: number,
  size: { offers: number; demands: number; goods?: number },
): MadeUpEvent {
  const chance = new Chance(seed);
  const goods = goodsOfTrade(chance).slice(0, size.goods);
  const aGood = (): TradedGood => {
    const good = goods[chance.early(goods.length, 0.8)];
    if (good === undefined) throw new Error('The lexicon is empty');
    return good;
  };
  const offered = Array.from({ length: Math.ceil(size.offers / 20) + 30 }, () => offerWords(aGood(), chance));
  const wanted = Array.from({ length: Math.ceil(size.demands / 3) + 10 }, () =>
    demandWords(aGood(), goods, chance),
  );
  const anOffer = (id: string): OfferFacts => offerOf(id, offered[chance.early(offered.length, 0.4)], chance);
  const aDemand = (id: string): DemandFacts => demandOf(id, wanted[chance.early(wanted.length, 0.4)], chance);
  return {
    offers: Array.from({ length: size.offers }, () => anOffer(chance.id())),
    demands: Array.from({ length: size.demands }, () => aDemand(chance.id())),
    anOffer,
    aDemand,
  };
}

function offerOf(id: string, words: OfferWords | undefined, chance: Chance): OfferFacts {
  if (words === undefined) throw new Error('No words');
  const { good, ...said } = words;
  const [unit, kgPerUnit, kilograms] = good.units[chance.early(good.units.length, 0.8)] ?? ['kg', null, 1];
  const amount = (good.amount * chance.factor(1)) / kilograms;
  const price = rounded(good.price * kilograms * chance.factor(0.25));
  const held = chance.some(kinds.slice(0, chance.between(1, kinds.length)), chance.pick([0, 0, 1, 1, 2, 3]));
  return {
    id,
    ...said,
    unit: chance.is(0.03) ? null : unit,
    kgPerUnit,
    quantity: chance.is(0.05)
      ? null
      : { from: rounded(amount), to: rounded(amount * chance.pick([1, 1, 1.5])), period: 'MONTH' },
    months: chance.is(0.05) ? null : season(good.season, 0, chance),
    price: chance.is(0.08) ? null : { from: price, to: price },
    minOrder: chance.is(0.6) ? null : rounded(amount * chance.pick([0.01, 0.03, 0.1, 0.3])),
    ...certificatesOf(held, chance),
    packaging: chance.pick(packagings),
    delivery: chance.pick(brought),
  };
}

function demandOf(id: string, words: DemandWords | undefined, chance: Chance): DemandFacts {
  if (words === undefined) throw new Error('No words');
  const { good, ...said } = words;
  const [unit, kgPerUnit, kilograms] = good.units[chance.early(good.units.length, 0.8)] ?? ['kg', null, 1];
  const amount = (2 * good.amount * chance.factor(1)) / kilograms;
  const province = chance.is(0.6) ? chance.pick(destinations) : chance.pick(provinces).name;
  const required = chance.some(kinds.slice(0, 8), chance.pick([0, 0, 0, 1, 1, 2]));
  const preferred = chance
    .some(kinds, chance.pick([0, 1, 1, 2, 3]))
    .filter((kind) => !required.includes(kind));
  return {
    id,
    buyer: `Công ty ${chance.between(1, 2_000)}`,
    buyerType: chance.pick(buyerTypes),
    ...said,
    province: chance.is(0.03) ? null : province,
    unit: chance.is(0.02) ? null : unit,
    kgPerUnit,
    quantity: chance.is(0.05) ? null : { from: rounded(amount), to: rounded(amount), period: 'MONTH' },
    months: chance.is(0.1) ? null : season(good.season, 1, chance),
    maxPrice: chance.is(0.15) ? null : rounded(good.price * kilograms * 1.1 * chance.factor(0.25)),
    minSupplierQuantity: chance.is(0.5) ? null : rounded(amount * chance.pick([0.01, 0.03, 0.1, 0.2])),
    requiredCertificates: required,
    preferredCertificates: preferred,
    acceptedProvinces: chance.is(0.75) ? [] : acceptedBy(good, chance),
    delivery: chance.pick([`Giao kho ${province}`, `Giao kho ${province}`, 'Bên mua tự vận chuyển', '']),
  };
}

/** Facts as they are read in this month. */
const asOf = '2026-11';

/** Some under way; of those held, every other has a last day within two years. */
function certificatesOf(
  kinds: readonly CertificateKind[],
  chance: Chance,
): Pick<OfferFacts, 'certificates' | 'asOf'> {
  const certificates = kinds.map((kind) => {
    if (chance.is(0.12)) return { kind, state: 'UNDER_WAY' as const, validUntil: null };
    const months = chance.is(0.5) ? chance.between(0, 24) : null;
    const validUntil =
      months === null ? null : new Date(Date.UTC(2026, 10 + months, 30)).toISOString().slice(0, 10);
    return { kind, state: 'HELD' as const, validUntil };
  });
  const endsSoon = certificates.some(({ validUntil }) => validUntil !== null && validUntil < '2027-10');
  return { certificates, asOf: endsSoon ? asOf : null };
}

function acceptedBy(good: TradedGood, chance: Chance): string[] {
  const others = chance.some(provinces, chance.between(2, 8)).map(({ name }) => name);
  return [...new Set([...chance.some(good.homes, 2), ...others])];
}

/** Months of the good's season, moved and stretched a little; a season may pass the new year. */
function season([first, months]: readonly [number, number], stretch: number, chance: Chance): number[] {
  if (months === 12 && chance.is(0.8)) return Array.from({ length: 12 }, (_, at) => at + 1);
  const from = first + chance.between(-1, 1);
  const count = Math.max(1, Math.min(12, months + chance.between(-2, 1 + stretch)));
  return Array.from({ length: count }, (_, at) => ((from - 1 + at + 12) % 12) + 1).sort((a, b) => a - b);
}

/** Two digits that count, as people round. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(2));
}
