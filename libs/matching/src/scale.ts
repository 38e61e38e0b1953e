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

/** A straight piece of a line: from `start` on for `width` steps, it adds up to `width × slope / 32,768` points. */
export interface Piece {
  start: number;
  width: number;
  slope: number;
}

/** Points over a ratio's logarithm: `base` before the first piece, then piece by piece, level after the last. */
export interface Line {
  base: number;
  pieces: readonly Piece[];
}

/** A line through nodes of a ratio and the points at it, by rising ratio. */
export function lineThrough(nodes: readonly (readonly [ratio: number, points: number])[]): Line {
  const at = nodes.map(([ratio, points]) => [Math.round(Math.log2(ratio) * STEPS), points] as const);
  const pieces = at.slice(1).map(([end, points], before) => {
    const [start, from] = at[before] ?? [end, points];
    return { start, width: end - start, slope: Math.round(((points - from) * 32_768) / (end - start)) };
  });
  return { base: at[0]?.[1] ?? 0, pieces };
}

/** Points of a ratio's logarithm. */
export function pointsOn(line: Line, x: number): number {
  let points = line.base;
  for (const { start, width, slope } of line.pieces) {
    const within = Math.max(0, Math.min(width, x - start));
    points += (within * slope + 0x4000) >> 15;
  }
  return points;
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
