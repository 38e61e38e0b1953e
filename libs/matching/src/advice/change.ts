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
  | 'WIDEN_MONTHS';

/** Something that could be changed, in words, and the facts as they would be. */
export interface Change<F> {
  code: AdviceCode;
  what: Bilingual;
  facts: F;
}

/** The change that helps most, and how many more pairs would fit; null where none helps. */
export interface Best<F> {
  change: Change<F>;
  gains: number;
}

/** The first of those with the most pairs: changes are given the easiest first. */
export function bestOf<F>(
  changes: Iterable<Change<F>>,
  pairsNow: number,
  pairsWith: (facts: F) => number,
): Best<F> | null {
  let best: Best<F> | null = null;
  for (const change of changes) {
    const gains = pairsWith(change.facts) - pairsNow;
    if (gains > (best?.gains ?? 0)) best = { change, gains };
  }
  return best;
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
