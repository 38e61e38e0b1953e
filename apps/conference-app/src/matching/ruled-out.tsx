import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { MatchFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';

/** Why a pair of the list can be a match no longer, and what becomes of it. */
export function RuledOut({ match }: { match: MatchFieldsFragment }) {
  const { w, pick } = useWords();
  const { vetoText, released, supplierSees, distributorSees } = match;
  if (!vetoText) return null;
  const seenBy = supplierSees && distributorSees ? 'both' : supplierSees ? 'supplier' : 'distributor';
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={w.matching.ruledOut}>
      <Text>{asSentence(pick(vetoText))}</Text>
      <Text>
        {released === 'NOT_RELEASED' ? w.matching.ruledOutMend : w.matching.ruledOutStillSeen[seenBy]}
      </Text>
    </Alert>
  );
}

const asSentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
