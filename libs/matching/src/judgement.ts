import type { OfferFacts, DemandFacts } from '#trade';

export type { OfferFacts, DemandFacts };

/** Why a pair can never be a match. */
export type VetoCode =
  'OTHER_PRODUCT' | 'NO_COMMON_MONTH' | 'CERTIFICATE_MISSING' | 'PROVINCE_EXCLUDED' | 'LOT_TOO_SMALL';

/** What is compared, in the order in which it is told. */
export const criteria = [
  'PRODUCT',
  'QUANTITY',
  'MONTHS',
  'CERTIFICATES',
  'PRICE',
  'DISTANCE',
  'DELIVERY',
  'PACKAGING',
  'LOT',
  'OUTLET',
  'PAYMENT',
] as const;
export type Criterion = (typeof criteria)[number];

/** How well a criterion is met. UNKNOWN: one side did not say. */
export type Level = 'GOOD' | 'PARTIAL' | 'POOR' | 'UNKNOWN';

export type Facts = Record<string, string | number | readonly string[] | null>;

/** What one criterion found: 0..100 points and the facts they rest on. */
export interface Reason {
  criterion: Criterion;
  level: Level;
  points: number;
  facts: Facts;
}

export interface Veto {
  code: VetoCode;
  facts: Facts;
}

/**
 * A veto, or what lists are ordered by (`score`; `openScore` without the price, which tells nothing about a ceiling)
 * with one reason a criterion.
 */
export type Judgement = { veto: Veto } | { veto: null; score: number; openScore: number; reasons: Reason[] };

/** Who reads an explanation: the alliance's staff, the offer's owner, the demand's owner. */
export type Audience = 'ORGANISER' | 'SUPPLIER' | 'DISTRIBUTOR';

/** Points of a value that one side did not state: no veto, and less than a stated value that fits. */
export const UNKNOWN_POINTS = 50;

/** GOOD from 80, PARTIAL from 40, POOR below. */
export function levelOf(points: number): Level {
  if (points >= 80) return 'GOOD';
  return points >= 40 ? 'PARTIAL' : 'POOR';
}
