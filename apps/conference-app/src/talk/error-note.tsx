import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useWords, type Speech } from '../words/words.js';
import { isNetworkFailure } from './client.js';
import { saidBy } from './errors.js';

/** The sentence for a failure: the API's own, else by its code, else about the network. */
export function sentenceFor(error: unknown, { w, pick }: Pick<Speech, 'w' | 'pick'>): string {
  const { code, message } = saidBy(error);
  if (message) return pick(message);
  if (code) return w.errors.codes[code] ?? w.errors.unknown;
  return isNetworkFailure(error) ? w.errors.network : w.errors.unknown;
}

/** A failure in the person's language, with the request id to read out on the telephone. */
export function ErrorNote({
  error,
  title,
  onRetry,
}: {
  error: unknown;
  title?: string;
  onRetry?: () => void;
}) {
  const speech = useWords();
  const { w } = speech;
  const { requestId } = saidBy(error);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={title ?? w.errors.couldNotLoad}
    >
      <Text>{sentenceFor(error, speech)}</Text>
      {requestId && (
        <Text size="sm" mt={4}>
          {w.errors.requestId(requestId)}
        </Text>
      )}
      {onRetry && (
        <Button mt="sm" variant="default" onClick={onRetry}>
          {w.common.tryAgain}
        </Button>
      )}
    </Alert>
  );
}
