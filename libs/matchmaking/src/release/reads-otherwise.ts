import { defaultWeights, type Judgement } from '#matching';
import type { MatchReason } from '../reason.type.js';
import { judgePairs } from '../review/judge-pairs.js';
import { preparedPairs, type Pair, type Source } from '../review/prepared.js';
import { inPartyWords, partyPoints } from './party-words.js';

type Side = 'SUPPLIER' | 'DISTRIBUTOR';

/** What a side was told of a pair, as it was released. */
export interface ToldToSide {
  reasons: readonly MatchReason[];
  points: readonly number[];
}

export interface ReleasedPair extends Pair, ToldToSide {
  id: string;
  eventId: string;
}

/** Whether the pair is ruled out by now, or judged by other points or prices than those that the side was told. */
export const isOtherwise = ({ reasons, points }: ToldToSide, side: Side, now: Judgement): boolean =>
  now.veto !== null ||
  String(partyPoints(now.reasons, side)) !== String(points) ||
  pricesIn(inPartyWords(now.reasons, side)) !== pricesIn(reasons);

/**
 * Which released pairs would be judged otherwise if they were released now, by what stands in the two rows. Held against
 * the points that this side is judged by and the price it reads: a supplier's know no ceiling, so neither does this.
 * Words alone may change with the program and tell of no change.
 */
export async function readOtherwise(
  source: Source,
  side: Side,
  pairs: readonly ReleasedPair[],
): Promise<Set<string>> {
  const otherwise = new Set<string>();
  for (const eventId of new Set(pairs.map((pair) => pair.eventId))) {
    const ofEvent = pairs.filter((pair) => pair.eventId === eventId);
    // Reasons are the same by whatever weights.
    const judged = judgePairs(await preparedPairs(source, eventId, ofEvent), ofEvent, defaultWeights);
    for (const [at, { id, reasons, points }] of ofEvent.entries()) {
      const now = judged[at];
      // Released before points were kept, as in events of long ago: only a veto tells.
      const isKept = points.length > 0;
      if (isKept ? !now || isOtherwise({ reasons, points }, side, now) : now?.veto) otherwise.add(id);
    }
  }
  return otherwise;
}

const pricesIn = (reasons: readonly MatchReason[]): string =>
  String(reasons.find(({ criterion }) => criterion === 'PRICE')?.text.vi.match(/\d[\d.,]*/g));
