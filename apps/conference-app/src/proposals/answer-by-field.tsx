import { Button, Fieldset, Group, Text, TextInput } from '@mantine/core';
import { useWords } from '../words/words.js';
import { inDays } from './terms-values.js';

type Props = { value: string; onChange: (day: string) => void; error?: React.ReactNode };

const quick = [3, 7, 14];

/** The day until whose end the other side has to answer: three usual ones at one press, or any. */
export function AnswerByField({ value, onChange, error }: Props) {
  const { w, f } = useWords();
  return (
    <Fieldset legend={w.proposals.answerLegend} data-field="answerBy">
      <Group gap="xs" mb="sm">
        {quick.map((days) => {
          const day = inDays(days);
          return (
            <Button
              key={days}
              variant={day === value ? 'filled' : 'default'}
              aria-pressed={day === value}
              onClick={() => onChange(day)}
            >
              {w.proposals.inDays(days)}
            </Button>
          );
        })}
      </Group>
      <TextInput
        type="date"
        maw="20rem"
        data-path="answerBy"
        label={w.proposals.answerDay}
        description={w.proposals.answerHint}
        min={inDays(0)}
        value={value}
        onChange={(change) => onChange(change.currentTarget.value)}
        error={error}
      />
      {value && !error && (
        <Text mt="xs" fw={600}>
          {w.proposals.until(f.longDate(value))}
        </Text>
      )}
    </Fieldset>
  );
}
