import { Progress, Text } from '@mantine/core';
import { useWords } from '../words/words.js';

/** How much of a file has gone; nothing is drawn before or after, so a small file does not flash. */
export function SentShare({ sent }: { sent: number }) {
  const { w, f } = useWords();
  if (sent <= 0 || sent >= 1) return null;
  return (
    <div>
      <Text>{w.common.sent(f.percent(sent))}</Text>
      <Progress.Root size="lg">
        <Progress.Section value={sent * 100} color="leaf.7" aria-label={w.common.sent(f.percent(sent))} />
      </Progress.Root>
    </div>
  );
}
