import type { OfferFacts, DemandFacts } from '#trade';

export type { OfferFacts, DemandFacts };

/** Why a pair can never be a match. */
export type VetoCode =
  'OTHER_PRODUCT' | 'NO_COMMON_MONTH' | 'CERTIFICATE_MISSING' | 'PROVINCE_EXCLUDED' | 'LOT_TOO_SMALL';

export type Criterion = 'PRODUCT' | 'QUANTITY' | 'MONTHS' | 'CERTIFICATES' | 'PRICE' | 'DISTANCE';

/** How well a criterion is met. UNKNOWN: one side did not say. */
export type Level = 'GOOD' | 'PARTIAL' | 'POOR' | 'UNKNOWN';

export type Facts = Record<string, string | number | readonly string[] | null>;

/** What one criterion found: 0..1 points and the facts they rest on. */
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

/** A veto, or a score 0..1 with one reason a criterion. */
export type Judgement = { veto: Veto } | { veto: null; score: number; reasons: Reason[] };

/** Who reads an explanation: the alliance's staff, the offer's owner, the demand's owner. */
export type Audience = 'ORGANISER' | 'SUPPLIER' | 'DISTRIBUTOR';

/** Points of a value that one side did not state: no veto, and less than a stated value that fits. */
export const UNKNOWN_POINTS = 0.5;

/** GOOD from 0.8, PARTIAL from 0.4, POOR below. */
export function levelOf(points: number): Level {
  if (points >= 0.8) return 'GOOD';
  return points >= 0.4 ? 'PARTIAL' : 'POOR';
}
