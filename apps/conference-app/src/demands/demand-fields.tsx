import { Fieldset, Stack, Textarea, TextInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { UseFormReturnType } from '@mantine/form';
import { CategoryPicker } from '../goods/category-picker.js';
import { CertificateKindsPicker } from '../goods/certificate-kinds-picker.js';
import { MonthsField } from '../goods/months-field.js';
import { NumberField } from '../goods/number-field.js';
import { ProvincePicker, ProvincesPicker } from '../goods/province-picker.js';
import { QuantityFields } from '../goods/quantity-fields.js';
import { UnitFields } from '../goods/unit-fields.js';
import { useWords } from '../words/words.js';
import type { DemandValues } from './demand-values.js';

type Props = {
  form: UseFormReturnType<DemandValues>;
  asWritten?: readonly { field: string; words: string }[];
};

/** Everything said about a demand. */
export function DemandFields({ form, asWritten = [] }: Props) {
  const { w } = useWords();
  const { values, errors } = form;
  const written = (field: string) => {
    const found = asWritten.find((each) => each.field === field)?.words;
    return found === undefined ? undefined : w.goods.written(found);
  };
  const set = <Name extends keyof DemandValues>(name: Name) =>
    form.getInputProps(name).onChange as (value: DemandValues[Name]) => void;
  return (
    <>
      <TextInput
        label={w.demands.wantedAsk}
        description={written('wanted') ?? w.demands.wantedHint}
        required
        maxLength={300}
        {...form.getInputProps('wanted')}
      />
      <CategoryPicker
        description={written('category') ?? w.goods.categoryHint}
        value={values.category}
        onChange={set('category')}
        error={errors.category}
      />
      <Textarea
        label={w.goods.description}
        description={w.demands.descriptionHint}
        maxLength={2000}
        {...form.getInputProps('description')}
      />
      <UnitFields
        unit={values.unit}
        kgPerUnit={values.kgPerUnit}
        onUnit={set('unit')}
        onKgPerUnit={set('kgPerUnit')}
        errors={errors}
        written={written}
      />
      <QuantityFields
        legend={w.demands.quantityAsk}
        value={values.quantity}
        unit={values.unit}
        onChange={set('quantity')}
        errors={errors}
        written={written('quantity')}
      />
      <MonthsField
        label={w.demands.monthsAsk}
        description={written('months')}
        value={values.months}
        onChange={set('months')}
        error={errors.months}
      />
      <Fieldset legend={w.demands.privateLegend}>
        <NumberField
          path="maxPrice"
          label={w.demands.maxPriceAsk(values.unit)}
          description={written('maxPrice') ?? w.demands.maxPriceHint}
          digits={0}
          suffix="đ"
          maw="24rem"
          value={values.maxPrice}
          onChange={set('maxPrice')}
          error={errors.maxPrice}
          leftSection={<IconLock aria-hidden size={20} />}
        />
      </Fieldset>
      <Fieldset legend={w.demands.conditionsLegend}>
        <Stack>
          <CertificateKindsPicker
            path="requiredCertificates"
            label={w.demands.required}
            description={written('requiredCertificates') ?? w.demands.requiredHint}
            value={values.requiredCertificates}
            onChange={set('requiredCertificates')}
            error={errors.requiredCertificates}
          />
          <CertificateKindsPicker
            path="preferredCertificates"
            label={w.demands.preferred}
            description={written('preferredCertificates') ?? w.demands.preferredHint}
            value={values.preferredCertificates}
            onChange={set('preferredCertificates')}
            error={errors.preferredCertificates}
          />
          <ProvincesPicker
            path="acceptedProvinces"
            label={w.demands.acceptedProvinces}
            description={written('acceptedProvinces') ?? w.demands.acceptedProvincesHint}
            value={values.acceptedProvinces}
            onChange={set('acceptedProvinces')}
            error={errors.acceptedProvinces}
          />
          <NumberField
            path="minSupplierQuantity"
            label={w.demands.minSupplierQuantity}
            description={written('minSupplierQuantity') ?? w.demands.minSupplierQuantityHint}
            suffix={values.unit}
            maw="24rem"
            value={values.minSupplierQuantity}
            onChange={set('minSupplierQuantity')}
            error={errors.minSupplierQuantity}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={w.demands.deliveryLegend}>
        <Stack>
          <ProvincePicker
            path="province"
            label={w.demands.province}
            description={written('province')}
            value={values.province}
            onChange={set('province')}
            error={errors.province}
          />
          <Textarea
            label={w.demands.delivery}
            description={w.demands.deliveryHint}
            minRows={1}
            maxLength={2000}
            {...form.getInputProps('delivery')}
          />
        </Stack>
      </Fieldset>
    </>
  );
}
