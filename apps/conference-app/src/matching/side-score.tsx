import { Progress, Table, Text, Title } from '@mantine/core';
import type { ScoredReasonFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './matching.module.css';
import { outOfHundred } from './score-bar.js';

type Props = {
  title: string;
  /** 0 to 1. */
  score: number;
  parts: readonly (ScoredReasonFieldsFragment & { weight: number })[];
};

const colours = { GOOD: 'leaf.7', PARTIAL: 'amber.5', POOR: 'red.6', UNKNOWN: 'stone.4' } as const;

/** How good a pair is for one side: its score, and each criterion that counts there with points and weight. */
export function SideScore({ title, score, parts }: Props) {
  const { w, f, pick } = useWords();
  const points = outOfHundred(score);
  const counted = parts.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  const whole = `${title}: ${w.matching.scoreOf(f.number(points))}`;
  return (
    <section aria-label={whole}>
      <Title order={3}>{whole}</Title>
      <Progress value={points} color="leaf.7" size="lg" mb="xs" aria-hidden />
      <Table className={classes.parts} aria-label={whole}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{w.matching.criterionHead}</Table.Th>
            <Table.Th ta="right">{w.matching.pointsHead}</Table.Th>
            <Table.Th ta="right">{w.matching.weightHead}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {counted.map(({ criterion, level, text, points: reached, weight }) => (
            <Table.Tr key={criterion}>
              <Table.Td>
                <Text fw={600}>{w.matching.criterion[criterion]}</Text>
                <Text c="dimmed">{pick(text)}</Text>
                <Progress value={reached} color={colours[level]} size="sm" aria-hidden />
              </Table.Td>
              <Table.Td ta="right">{f.number(reached)}</Table.Td>
              <Table.Td ta="right">{f.number(weight)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
