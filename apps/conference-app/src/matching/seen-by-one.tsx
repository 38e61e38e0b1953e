import type { MatchFieldsFragment } from '../gql/operations.js';
import { StatusBadge } from '../parts/badges.js';
import { useWords } from '../words/words.js';

type Props = { match: Pick<MatchFieldsFragment, 'supplierSees' | 'distributorSees'> };

/** The mark of a released pair that only one of its sides sees. */
export function SeenByOne({ match: { supplierSees, distributorSees } }: Props) {
  const { w } = useWords();
  if (supplierSees === distributorSees) return null;
  return (
    <StatusBadge tone="plain">
      {supplierSees ? w.matching.supplierOnly : w.matching.distributorOnly}
    </StatusBadge>
  );
}
