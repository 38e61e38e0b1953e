import { Fieldset, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import type { Period } from '../gql/schema.js';
import { useWords } from '../words/words.js';
import { NumberField } from './number-field.js';
import type { QuantityValue } from './quantity-value.js';
import { isPlain } from './typed-number.js';

type Props = {
  legend: string;
  value: QuantityValue;
  unit: string;
  onChange: (value: QuantityValue) => void;
  errors: Record<string, React.ReactNode>;
  written?: string;
};

const periods: Period[] = ['DAY', 'WEEK', 'MONTH', 'CROP'];

/** How much: one figure or from–to, a day, week, month or crop; read back in words. */
export function QuantityFields({ legend, value, unit, onChange, errors, written }: Props) {
  const { w, f } = useWords();
  const { from, to, period } = value;
  const first = from || to;
  const readable = isPlain(first, 3) && (to === '' || isPlain(to, 3));
  return (
    <Fieldset legend={legend} data-field="quantity">
      {written && <Text c="dimmed">{written}</Text>}
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <NumberField
          readElsewhere
          path="quantity.from"
          label={w.goods.from}
          value={from}
          onChange={(change) => onChange({ ...value, from: change })}
          error={errors['quantity.from'] ?? errors.quantity}
        />
        <NumberField
          readElsewhere
          path="quantity.to"
          label={w.goods.to}
          value={to}
          onChange={(change) => onChange({ ...value, to: change })}
          error={errors['quantity.to']}
        />
        <NativeSelect
          size="md"
          label={w.goods.per}
          data-path="quantity.period"
          value={period}
          onChange={(change) => onChange({ ...value, period: change.currentTarget.value as Period })}
          error={errors['quantity.period']}
          data={periods.map((each) => ({ value: each, label: w.goods.perPeriod[each] }))}
        />
      </SimpleGrid>
      <Text c="dimmed" mt="xs">
        {readable
          ? w.goods.readAs(f.quantity({ from: first, to: to || first, period }, unit))
          : w.goods.toHint}
      </Text>
    </Fieldset>
  );
}
