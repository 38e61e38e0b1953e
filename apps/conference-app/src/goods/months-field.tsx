import { Button, Chip, Group, Input } from '@mantine/core';
import { useWords } from '../words/words.js';
import classes from './months-field.module.css';

type Props = {
  label: string;
  description?: string;
  value: readonly number[];
  onChange: (months: number[]) => void;
  error?: React.ReactNode;
};

const all = Array.from({ length: 12 }, (_, index) => index + 1);

/** The twelve months to press, and the whole year at one press. */
export function MonthsField({ label, description, value, onChange, error }: Props) {
  const { w } = useWords();
  const whole = value.length === 12;
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={error}
      labelElement="div"
      size="md"
      data-field="months"
      role="group"
      aria-label={label}
    >
      <Group gap={6} mt={4}>
        <Chip.Group
          multiple
          value={value.map(String)}
          onChange={(months) => onChange(months.map(Number).sort((a, b) => a - b))}
        >
          {all.map((month) => (
            <Chip
              key={month}
              value={String(month)}
              size="md"
              classNames={{ label: classes.chip }}
              aria-label={w.goods.month(month)}
            >
              {month}
            </Chip>
          ))}
        </Chip.Group>
        <Button variant="subtle" onClick={() => onChange(whole ? [] : all)}>
          {whole ? w.goods.noMonth : w.goods.wholeYear}
        </Button>
      </Group>
    </Input.Wrapper>
  );
}
