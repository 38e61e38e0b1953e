import { defaultWeights } from '#matching';
import type { MatchReason } from '../reason.type.js';
import { judgePairs } from '../review/judge-pairs.js';
import { preparedPairs, type Pair, type Source } from '../review/prepared.js';
import { inPartyWords, partyPoints } from './party-words.js';

export interface ReleasedPair extends Pair {
  id: string;
  eventId: string;
  /** As they were released. */
  reasons: readonly MatchReason[];
  points: readonly number[];
}

/**
 * Which released pairs would be judged otherwise if they were released now, by what stands in the two rows. Held against
 * the points that this side is judged by and the price it reads: a supplier's know no ceiling, so neither does this.
 * Words alone may change with the program and tell of no change.
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
    for (const [at, { id, reasons, points }] of ofEvent.entries()) {
      const now = judged[at];
      const isSame =
        now?.veto === null &&
        String(partyPoints(now.reasons, side)) === String(points) &&
        pricesIn(inPartyWords(now.reasons, side)) === pricesIn(reasons);
      if (!isSame) otherwise.add(id);
    }
  }
  return otherwise;
}

const pricesIn = (reasons: readonly MatchReason[]): string =>
  String(reasons.find(({ criterion }) => criterion === 'PRICE')?.text.vi.match(/\d[\d.,]*/g));
