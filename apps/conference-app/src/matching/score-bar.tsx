import { Progress, Text } from '@mantine/core';
import { useWords } from '../words/words.js';

export const outOfHundred = (score: number) => Math.round(score * 100);

/** The score out of 100 in figures and as a bar; a pair added by hand has none. */
export function ScoreBar({ score }: { score: number | null }) {
  const { w, f } = useWords();
  if (typeof score !== 'number') return <Text c="dimmed">{w.matching.notScored}</Text>;
  const points = outOfHundred(score);
  return (
    <div>
      <Text fw={600}>{w.matching.scoreOf(f.number(points))}</Text>
      <Progress value={points} color="leaf.7" aria-hidden />
    </div>
  );
}
