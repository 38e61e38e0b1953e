import type { Bilingual } from '#trade';

export type AdviceCode =
  | 'ADD_CERTIFICATE'
  | 'FINISH_CERTIFICATE'
  | 'RENEW_CERTIFICATE'
  | 'STATE_QUANTITY'
  | 'STATE_MONTHS'
  | 'MORE_MONTHS'
  | 'LARGER_LOT'
  | 'SMALLER_ORDER'
  | 'DELIVER'
  | 'EASE_CERTIFICATE'
  | 'ACCEPT_PROVINCE'
  | 'SMALLER_LOT'
  | 'WIDEN_MONTHS'
  | 'NO_PARTNER'
  | 'NOTHING_HELPS';

/** Something that could be changed, in words, and the facts as they would be. */
export interface Change<F> {
  code: Exclude<AdviceCode, 'NO_PARTNER' | 'NOTHING_HELPS'>;
  what: Bilingual;
  facts: F;
}

/** The change that helps most. */
export interface Best<F> {
  change: Change<F>;
  /** How many more pairs would fit. */
  gains: number;
  /** How many pairs that fit already would fit clearly better, less those that would fit clearly worse. */
  better: number;
}

/** So much better a pair is as people read it, 0..1, that it is worth saying. */
const CLEARLY = 0.03;

/**
 * The change that makes most pairs fit; where none makes any fit, the one that makes most fit clearly better; null
 * where none does either. Of equal ones the first: changes are given the easiest first. `now` and `looked` are the
 * same pairs as people read them, 0..1, null where they do not fit.
 */
export function bestOf<F>(
  changes: Iterable<Change<F>>,
  now: readonly (number | null)[],
  looked: (facts: F) => readonly (number | null)[],
): Best<F> | null {
  const fits = (pairs: readonly (number | null)[]) => pairs.filter((pair) => pair !== null).length;
  let best: Best<F> | null = null;
  for (const change of changes) {
    const pairs = looked(change.facts);
    const gains = fits(pairs) - fits(now);
    // A season is not moved for the sake of what fits anyway.
    const better =
      change.code === 'MORE_MONTHS'
        ? 0
        : now.reduce<number>((sum, before, at) => sum + stepOf(before, pairs[at] ?? null), 0);
    const [most, mostBetter] = [best?.gains ?? 0, best?.better ?? 0];
    if (gains > most || (gains === 0 && most === 0 && better > mostBetter)) best = { change, gains, better };
  }
  return best;
}

function stepOf(before: number | null, after: number | null): number {
  if (before === null || after === null) return 0;
  return after >= before + CLEARLY ? 1 : after <= before - CLEARLY ? -1 : 0;
}

const MOST_VALUES = 12;

/** At most a dozen of them, each once, rising, spread evenly. */
export function someOf(values: readonly number[]): number[] {
  const all = [...new Set(values)]
    .filter((value) => Number.isFinite(value) && value > 0)
    .sort((a, b) => a - b);
  if (all.length <= MOST_VALUES) return all;
  return Array.from(
    { length: MOST_VALUES },
    (_, at) => all[Math.round((at * (all.length - 1)) / (MOST_VALUES - 1))] ?? 0,
  );
}

/** A figure of two digits that people would say: at least, or at most, what it is made of. */
export const roundUp = (amount: number): number => roundTo(amount, Math.ceil);
export const roundDown = (amount: number): number => roundTo(amount, Math.floor);

function roundTo(amount: number, round: (figure: number) => number): number {
  const step = 10 ** (Math.floor(Math.log10(amount)) - 1);
  // A quotient that is whole but for the way numbers are stored stays so.
  return Number((round(Number((amount / step).toPrecision(9))) * step).toPrecision(9));
}
