import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { RefusedTextFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';

export type Refused = RefusedTextFragment;

/** Why one may not come in, and when to try again. */
export function RefusedNote({ refused }: { refused: Refused }) {
  const { w, f, pick } = useWords();
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
      <Text>{pick(refused.message)}</Text>
      {refused.retryAfterSeconds && <Text>{w.access.waitSeconds(f.number(refused.retryAfterSeconds))}</Text>}
    </Alert>
  );
}
