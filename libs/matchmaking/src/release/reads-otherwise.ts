import { defaultWeights } from '#matching';
import type { MatchReason } from '../reason.type.js';
import { judgePairs } from '../review/judge-pairs.js';
import { preparedPairs, type Pair, type Source } from '../review/prepared.js';
import { inPartyWords } from './party-words.js';

export interface ReleasedPair extends Pair {
  id: string;
  eventId: string;
  reasons: readonly MatchReason[];
}

/**
 * Which released pairs would be told otherwise if they were released now, by what stands in the two rows. Held against
 * the words of that side alone: a supplier's know no ceiling, so neither does this.
 */
export async function readOtherwise(
  source: Source,
  side: 'SUPPLIER' | 'DISTRIBUTOR',
  pairs: readonly ReleasedPair[],
): Promise<Set<string>> {
  const otherwise = new Set<string>();
  for (const eventId of new Set(pairs.map((pair) => pair.eventId))) {
    const ofEvent = pairs.filter((pair) => pair.eventId === eventId);
    // Reasons are the same by whatever weights.
    const judged = judgePairs(await preparedPairs(source, eventId, ofEvent), ofEvent, defaultWeights);
    for (const [at, { id, reasons }] of ofEvent.entries()) {
      const now = judged[at];
      if (!now || now.veto || told(inPartyWords(now.reasons, side)) !== told(reasons)) otherwise.add(id);
    }
  }
  return otherwise;
}

const told = (reasons: readonly MatchReason[]): string =>
  JSON.stringify(reasons.map(({ criterion, level, text }) => [criterion, level, text.vi]));
