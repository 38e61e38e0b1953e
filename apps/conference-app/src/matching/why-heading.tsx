import { Text } from '@mantine/core';
import { useWords } from '../words/words.js';

type Props = { releasedAt: string; changedSince: boolean };

/** Over the reasons of a released pair: of which day they are, and whether they would read otherwise today. */
export function WhyHeading({ releasedAt, changedSince }: Props) {
  const { w, f } = useWords();
  return (
    <>
      <Text fw={600}>
        {w.parties.why}{' '}
        <Text span c="dimmed">
          {w.parties.whyAsOf(f.date(releasedAt))}
        </Text>
      </Text>
      {changedSince && <Text c="amber.8">{w.parties.changedSince}</Text>}
    </>
  );
}
