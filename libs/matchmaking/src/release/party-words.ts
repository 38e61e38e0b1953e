import { criteria, explainReason, type Reason } from '#matching';
import { pointsOfReasons } from '../review/match-figures.js';
import type { MatchReason } from '../reason.type.js';

type Side = 'SUPPLIER' | 'DISTRIBUTOR';

/** A price's level says how it lies to the ceiling: a supplier reads its own price and no level of it. */
const isHidden = ({ criterion }: Reason, side: Side): boolean => side === 'SUPPLIER' && criterion === 'PRICE';

/** What one side may read of the reasons: no points, no facts. */
export const inPartyWords = (reasons: readonly Reason[], side: Side): MatchReason[] =>
  reasons.map((reason) => ({
    criterion: reason.criterion,
    level: isHidden(reason, side) ? 'UNKNOWN' : reason.level,
    text: explainReason(reason, side),
  }));

/** Points in the order of the criteria, for the order of one's own list; the supplier's know no ceiling. */
export function partyPoints(reasons: readonly Reason[], side: Side): number[] {
  const points = pointsOfReasons(reasons.filter((reason) => !isHidden(reason, side)));
  return criteria.map((criterion) => points[criterion]);
}
