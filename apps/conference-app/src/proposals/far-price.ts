import { isPlain } from '../goods/typed-number.js';
import { fold } from '../parts/fold.js';

export type Listed = { price?: { from: number; to: number } | null; unit?: string | null };

/** Whether a typed price (whole VND a unit) is under a tenth or over ten times the one listed for the same unit. */
export function isFar(typed: string, unit: string, { price, unit: listedUnit }: Listed): boolean {
  if (!price || !isPlain(typed, 0) || fold(unit) !== fold(listedUnit ?? '')) return false;
  return Number(typed) * 10 < price.from || Number(typed) > price.to * 10;
}
