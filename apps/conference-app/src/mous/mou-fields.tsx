import { Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { MonthsField } from '../goods/months-field.js';
import { NumberField } from '../goods/number-field.js';
import { useWords } from '../words/words.js';
import { GoodsLines } from './goods-lines.js';
import type { MouValues } from './mou-values.js';
import { PartyRows } from './party-rows.js';

export type MouForm = UseFormReturnType<MouValues>;

/** Everything a memorandum says. */
export function MouFields({ form }: { form: MouForm }) {
  const { w } = useWords();
  const { values, errors } = form;
  return (
    <>
      <TextInput
        label={w.mous.titleLabel}
        description={w.mous.titleHint}
        required
        maxLength={200}
        {...form.getInputProps('title')}
      />
      <PartyRows form={form} />
      <Textarea
        label={w.mous.purpose}
        description={w.mous.purposeHint}
        maxLength={2000}
        {...form.getInputProps('purpose')}
      />
      <GoodsLines form={form} />
      <NumberField
        maw="24rem"
        path="statedValue"
        label={w.mous.statedValue}
        description={w.mous.statedValueHint}
        digits={0}
        suffix="đ"
        value={values.statedValue}
        onChange={(typed) => form.setFieldValue('statedValue', typed)}
        error={errors.statedValue}
      />
      <MonthsField
        label={w.mous.monthsLabel}
        value={values.months}
        onChange={(months) => form.setFieldValue('months', months)}
        error={errors.months}
      />
      <Textarea
        label={w.mous.delivery}
        description={w.mous.deliveryHint}
        maxLength={2000}
        {...form.getInputProps('delivery')}
      />
      <NumberField
        maw="24rem"
        path="paymentDays"
        label={w.mous.paymentDays}
        description={w.mous.paymentDaysHint}
        digits={0}
        suffix={w.mous.days}
        value={values.paymentDays}
        onChange={(typed) => form.setFieldValue('paymentDays', typed)}
        error={errors.paymentDays}
      />
      <Textarea
        label={w.mous.otherTerms}
        description={w.mous.otherTermsHint}
        maxLength={5000}
        {...form.getInputProps('otherTerms')}
      />
    </>
  );
}
