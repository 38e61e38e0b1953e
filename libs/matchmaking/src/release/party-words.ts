import { explainReason, type Level, type Reason } from '#matching';
import type { MatchReason } from '../reason.type.js';

/** A supplier reads one of three words about its price, and the level says no more than the word. */
const levelOfPriceWord: Record<string, Level> = { 'price fits': 'GOOD', 'a little high': 'PARTIAL' };

/** What one side may read of the reasons: no points, no facts. */
export const inPartyWords = (
  reasons: readonly Reason[],
  audience: 'SUPPLIER' | 'DISTRIBUTOR',
): MatchReason[] =>
  reasons.map((reason) => {
    const { criterion } = reason;
    const text = explainReason(reason, audience);
    const tellsCeiling = audience === 'SUPPLIER' && criterion === 'PRICE';
    return { criterion, level: tellsCeiling ? (levelOfPriceWord[text.en] ?? 'UNKNOWN') : reason.level, text };
  });
