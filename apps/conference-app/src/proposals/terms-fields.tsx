import { Checkbox, Fieldset, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { MonthsField } from '../goods/months-field.js';
import { NumberField } from '../goods/number-field.js';
import { UnitFields } from '../goods/unit-fields.js';
import { useWords } from '../words/words.js';
import type { DealSide } from '../gql/schema.js';
import { AnswerByField } from './answer-by-field.js';
import type { Listed } from './far-price.js';
import { PriceDoubt } from './price-doubt.js';
import type { TermsValues } from './terms-values.js';
import { ValueNote } from './value-note.js';

type Props = {
  form: UseFormReturnType<TermsValues>;
  /** Where the quantity comes from. */
  suggestion?: ReactNode;
  /** The offer as it stands on the list. */
  listed?: Listed;
  /** Whose words these are. */
  side: DealSide;
};

/** What is proposed: goods, months, quantity, price, what it comes to, delivery, payment, until when to answer. */
export function TermsFields({ form, suggestion, listed, side }: Props) {
  const { w, f } = useWords();
  const { values, errors } = form;
  const set = <Name extends keyof TermsValues>(name: Name) =>
    form.getInputProps(name).onChange as (value: TermsValues[Name]) => void;
  const unit = values.unit.trim();
  return (
    <>
      <TextInput
        label={w.proposals.goodsAsk[side]}
        required
        maxLength={200}
        {...form.getInputProps('goods')}
      />
      <MonthsField
        label={w.proposals.monthsAsk}
        value={values.months}
        onChange={set('months')}
        error={errors.months}
      />
      <Fieldset legend={w.proposals.quantityLegend[side]}>
        <Stack>
          <NumberField
            required
            path="quantity"
            label={w.proposals.quantity}
            description={w.proposals.quantityHint}
            suffix={unit}
            value={values.quantity}
            onChange={set('quantity')}
            error={errors.quantity}
          />
          {suggestion}
          <UnitFields
            unit={values.unit}
            kgPerUnit={values.kgPerUnit}
            onUnit={set('unit')}
            onKgPerUnit={set('kgPerUnit')}
            errors={errors}
            written={() => undefined}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={w.proposals.priceLegend}>
        <Stack>
          {!values.priceLater && (
            <NumberField
              path="price"
              label={w.proposals.priceAsk(unit || w.goods.unit)}
              description={
                listed?.price ? w.proposals.priceListed[side](f.price(listed.price, listed.unit)) : undefined
              }
              digits={0}
              suffix="đ"
              value={values.price}
              onChange={set('price')}
              error={errors.price}
            />
          )}
          <PriceDoubt values={values} listed={listed} />
          <Checkbox
            label={w.proposals.priceLater}
            {...form.getInputProps('priceLater', { type: 'checkbox' })}
          />
          <ValueNote values={values} />
        </Stack>
      </Fieldset>
      <Textarea
        label={w.proposals.deliveryAsk}
        description={w.proposals.deliveryHint}
        maxLength={2000}
        {...form.getInputProps('delivery')}
      />
      <Fieldset legend={w.proposals.paymentLegend}>
        <Stack>
          {!values.paymentLater && (
            <NumberField
              path="paymentDays"
              label={w.proposals.paymentDaysAsk[side]}
              description={w.proposals.paymentDaysHint}
              digits={0}
              suffix={w.proposals.paymentDays}
              value={values.paymentDays}
              onChange={set('paymentDays')}
              error={errors.paymentDays}
            />
          )}
          <Checkbox
            label={w.proposals.paymentLater}
            {...form.getInputProps('paymentLater', { type: 'checkbox' })}
          />
        </Stack>
      </Fieldset>
      <Textarea
        label={w.proposals.noteAsk}
        description={w.proposals.noteHint}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
      <AnswerByField value={values.answerBy} onChange={set('answerBy')} error={errors.answerBy} />
    </>
  );
}
