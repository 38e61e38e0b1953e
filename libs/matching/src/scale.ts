import { canonicalUnit, massOf, type Measure } from '#trade';

/** Stands for what was not stated, wherever a number is expected. The least 16-bit integer. */
export const MISSING = -32768;

const STEPS = 256;
const LARGEST = 8_000;

/**
 * An amount or a sum of money as a whole number, 256 steps to each doubling (0.27 % a step), so that ratios are
 * differences and every implementation of a formula agrees to the last bit. MISSING for nothing, zero and below.
 * Held within ±8,000 (a factor of 2^±31), so that four of them add up within 16 bits.
 */
export function logOf(amount: number | null): number {
  if (amount === null || !Number.isFinite(amount) || amount <= 0) return MISSING;
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(Math.log2(amount) * STEPS)));
}

/** A straight piece of a line: from `start` on for `width` steps, it adds up to `width × slope / 512` points. */
interface Piece {
  start: number;
  width: number;
  slope: number;
}

/** Points over a ratio's logarithm: `base`, then up or down piece by piece, level after the last. */
export interface Line {
  base: number;
  falls: boolean;
  pieces: readonly Piece[];
}

/** Slopes are 512ths of a point a step: 100 points of them fit in 16 bits, and no line is off by a quarter point. */
export const SLOPE_BITS = 9;

/** A line through nodes of a ratio and the points at it, by rising ratio; the points only rise or only fall. */
export function lineThrough(nodes: readonly (readonly [ratio: number, points: number])[]): Line {
  const at = nodes.map(([ratio, points]) => [Math.round(Math.log2(ratio) * STEPS), points] as const);
  const pieces = at.slice(1).map(([end, points], before) => {
    const [start, from] = at[before] ?? [end, points];
    const slope = Math.round((Math.abs(points - from) << SLOPE_BITS) / (end - start));
    return { start, width: end - start, slope };
  });
  const base = at[0]?.[1] ?? 0;
  return { base, falls: (at.at(-1)?.[1] ?? base) < base, pieces };
}

/** Points of a ratio's logarithm. */
export function pointsOn(line: Line, x: number): number {
  let moved = 1 << (SLOPE_BITS - 1);
  for (const { start, width, slope } of line.pieces) moved += Math.max(0, Math.min(width, x - start)) * slope;
  return line.base + (moved >> SLOPE_BITS) * (line.falls ? -1 : 1);
}

/** What amounts of a measure are counted in: kilograms for every unit of mass, else the unit itself. */
export interface Scale {
  key: string;
  measure: Measure;
  /** How many of it one unit of the measure is. */
  factor: number;
}

const KILOGRAMS: Measure = { unit: 'kg', kgPerUnit: null };

export function scaleOf(measure: Measure): Scale {
  const unit = canonicalUnit(measure.unit) ?? measure.unit;
  const mass = massOf(unit, null);
  if (mass !== null) return { key: 'kg', measure: KILOGRAMS, factor: mass };
  return {
    key: `${unit}|${measure.kgPerUnit ?? ''}`,
    measure: { unit, kgPerUnit: measure.kgPerUnit },
    factor: 1,
  };
}

/** The measure of a scale's key. */
export function measureOf(key: string): Measure {
  if (key === 'kg') return KILOGRAMS;
  const at = key.lastIndexOf('|');
  const mass = key.slice(at + 1);
  return { unit: key.slice(0, at), kgPerUnit: mass === '' ? null : Number(mass) };
}
