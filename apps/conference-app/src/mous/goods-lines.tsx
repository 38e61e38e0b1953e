import { Button, Fieldset, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import { GoodsLine } from './goods-line.js';
import { sumOf } from './line-value.js';
import type { MouForm } from './mou-fields.js';
import { noGoods } from './mou-values.js';

const most = 50;

/** The goods, one box each, and what they come to while one types. */
export function GoodsLines({ form }: { form: MouForm }) {
  const { w, f } = useWords();
  const { goods } = form.values;
  const sum = sumOf(goods);
  return (
    <Fieldset legend={w.mous.goods} data-field="goods">
      <Stack>
        <Text c="dimmed">{w.mous.goodsHint}</Text>
        {form.errors.goods && <Text c="red">{form.errors.goods}</Text>}
        {goods.map((_, index) => (
          <GoodsLine key={index} form={form} index={index} />
        ))}
        {goods.length > 0 && (
          <Text fw={600} role="status">
            {sum === null ? w.mous.sumUnknown : w.mous.sum(f.money(Number(sum)))}
          </Text>
        )}
        <div>
          <Button
            variant="default"
            disabled={goods.length >= most}
            leftSection={<IconPlus aria-hidden />}
            onClick={() => form.insertListItem('goods', noGoods)}
          >
            {w.mous.addGoods}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
