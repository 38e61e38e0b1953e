import type { Period } from '../gql/schema.js';
import { fold } from '../parts/fold.js';

type Stated = {
  quantity?: { from: string; to: string; period: Period } | null;
  unit?: string | null;
  kgPerUnit?: string | null;
};
export type Suggestion = {
  /** The whole quantity in the asked unit, a plain decimal. */
  quantity: string;
  /** Of one period, in the same unit. */
  each: string;
  period: Period;
  times: number;
  /** Which side's figure it is. */
  of: 'DEMAND' | 'OFFER';
};

const kilograms: Record<string, number> = {
  kg: 1,
  kilogam: 1,
  ta: 100,
  tan: 1000,
  yen: 10,
  lang: 0.1,
  g: 0.001,
  gam: 0.001,
};

/**
 * How much one might ask for in all: what the demand needs at least, but no more than the offer has at most;
 * without a demand what the offer has at least. Null where the figures do not say.
 * @param months how many months are delivered; a month has 30 days, so 30/7 weeks, rounded to whole weeks
 */
export function suggestedQuantity(
  offer: Stated,
  demand: Stated | null,
  unit: string,
  months: number,
): Suggestion | null {
  const needed = demand && total(demand, 'from', unit, months, 'DEMAND', offer.kgPerUnit);
  const had = total(offer, needed ? 'to' : 'from', unit, months, 'OFFER', offer.kgPerUnit);
  if (!needed) return had;
  return had && Number(had.quantity) < Number(needed.quantity) ? had : needed;
}

function total(
  stated: Stated,
  end: 'from' | 'to',
  unit: string,
  months: number,
  of: Suggestion['of'],
  kgPerUnit?: string | null,
): Suggestion | null {
  const { quantity } = stated;
  const factor = unitsIn(stated.unit, unit, stated.kgPerUnit ?? kgPerUnit);
  const times = quantity && timesIn(quantity.period, months);
  if (!quantity || !factor || !times) return null;
  const each = tidy(Number(quantity[end]) * factor);
  if (!(each > 0)) return null;
  return { quantity: plain(each * times), each: plain(each), period: quantity.period, times, of };
}

const timesIn = (period: Period, months: number): number =>
  ({ DAY: months * 30, WEEK: Math.round((months * 30) / 7), MONTH: months, CROP: 1 })[period];

/** How many of the asked unit are in one of the stated: by mass, or because they are the same. */
function unitsIn(stated: string | null | undefined, asked: string, kgPerUnit?: string | null): number | null {
  const [from, to] = [fold(stated ?? ''), fold(asked)];
  if (!from || !to) return null;
  if (from === to) return 1;
  const weight = (unit: string) => kilograms[unit] ?? (kgPerUnit ? Number(kgPerUnit) : null);
  const [heavy, light] = [weight(from), weight(to)];
  const oneIsMass = from in kilograms || to in kilograms;
  return heavy && light && oneIsMass ? heavy / light : null;
}

const tidy = (value: number): number => Number(value.toFixed(3));
const plain = (value: number): string => String(tidy(value));
