import { Autocomplete, Button, Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { isMass } from '../goods/masses.js';
import { NumberField } from '../goods/number-field.js';
import { useGoods } from '../goods/use-goods.js';
import { finds } from '../parts/fold.js';
import { useWords } from '../words/words.js';
import { lineValue } from './line-value.js';
import type { MouForm } from './mou-fields.js';

/** One line of goods. */
export function GoodsLine({ form, index }: { form: MouForm; index: number }) {
  const { w, f } = useWords();
  const { units } = useGoods();
  const line = form.values.goods[index];
  if (!line) return null;
  const path = `goods.${index}`;
  const unit = line.unit.trim();
  const value = lineValue(line);
  const number = (field: 'quantity' | 'kgPerUnit' | 'price') => ({
    path: `${path}.${field}`,
    value: line[field],
    onChange: (typed: string) => form.setFieldValue(`${path}.${field}`, typed),
    error: form.errors[`${path}.${field}`],
  });
  return (
    <Fieldset legend={w.mous.goodsLine(index + 1, line.goods.trim())} variant="filled">
      <Stack>
        <TextInput
          label={w.mous.goodsName}
          required
          maxLength={200}
          {...form.getInputProps(`${path}.goods`)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={w.mous.specification}
            maxLength={300}
            {...form.getInputProps(`${path}.specification`)}
          />
          <TextInput label={w.mous.origin} maxLength={200} {...form.getInputProps(`${path}.origin`)} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <NumberField label={w.mous.quantity} digits={4} {...number('quantity')} />
          <Autocomplete
            size="md"
            label={w.mous.unit}
            data={units}
            maxLength={30}
            filter={({ options, search }) =>
              options.filter((option) => 'label' in option && finds(option.label, search))
            }
            {...form.getInputProps(`${path}.unit`)}
          />
          <NumberField label={w.mous.price} digits={0} suffix="đ" {...number('price')} />
        </SimpleGrid>
        {unit && !isMass(unit) && (
          <NumberField
            maw="20rem"
            label={w.goods.kgPerUnitAsk(unit)}
            description={w.goods.kgPerUnitHint}
            digits={4}
            suffix="kg"
            {...number('kgPerUnit')}
          />
        )}
        {value !== null && <Text>{w.mous.lineSum(f.money(Number(value)))}</Text>}
        <div>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash aria-hidden />}
            onClick={() => form.removeListItem('goods', index)}
          >
            {w.mous.removeGoods(index + 1)}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
