import { Fieldset, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { CategoryPicker } from '../goods/category-picker.js';
import { MonthsField } from '../goods/months-field.js';
import { NumberField } from '../goods/number-field.js';
import { isPlain } from '../goods/typed-number.js';
import { ProvincePicker } from '../goods/province-picker.js';
import { QuantityFields } from '../goods/quantity-fields.js';
import { UnitFields } from '../goods/unit-fields.js';
import { useWords } from '../words/words.js';
import { CertificatesEditor } from './certificates-editor.js';
import type { OfferValues } from './offer-values.js';
import { PhotosEditor } from './photos-editor.js';

export type OfferForm = UseFormReturnType<OfferValues>;

type Props = {
  form: OfferForm;
  /** Whose files photos and scans become, for staff; undefined is one's own. */
  filesOf?: string;
  /** Staff have to choose the supplier before they can add files. */
  filesWait?: boolean;
  asWritten?: readonly { field: string; words: string }[];
};

/** Everything said about an offer. */
export function OfferFields({ form, filesOf, filesWait, asWritten = [] }: Props) {
  const { w, f } = useWords();
  const { values, errors } = form;
  const words = (field: string) => asWritten.find((each) => each.field === field)?.words;
  const written = (field: string) => {
    const found = words(field);
    return found === undefined ? undefined : w.goods.written(found);
  };
  const set = <Name extends keyof OfferValues>(name: Name) =>
    form.getInputProps(name).onChange as (value: OfferValues[Name]) => void;
  const price = values.price.from || values.price.to;
  return (
    <>
      <TextInput
        label={w.offers.product}
        description={written('product') ?? w.offers.productHint}
        required
        maxLength={200}
        {...form.getInputProps('product')}
      />
      <CategoryPicker
        description={written('category') ?? w.goods.categoryHint}
        value={values.category}
        onChange={set('category')}
        error={errors.category}
      />
      <Textarea
        label={w.offers.description}
        description={w.offers.descriptionHint}
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
        legend={w.offers.quantityAsk}
        value={values.quantity}
        unit={values.unit}
        onChange={set('quantity')}
        errors={errors}
        written={written('quantity')}
      />
      <MonthsField
        label={w.offers.monthsAsk}
        description={written('months')}
        value={values.months}
        onChange={set('months')}
        error={errors.months}
      />
      <Fieldset legend={w.offers.priceAsk} data-field="price">
        {words('price') !== undefined && <Text c="dimmed">{written('price')}</Text>}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <NumberField
            readElsewhere
            path="price.from"
            label={w.goods.from}
            suffix="đ"
            digits={0}
            value={values.price.from}
            onChange={(from) => set('price')({ ...values.price, from })}
            error={errors['price.from'] ?? errors.price}
          />
          <NumberField
            readElsewhere
            path="price.to"
            label={w.goods.to}
            suffix="đ"
            digits={0}
            value={values.price.to}
            onChange={(to) => set('price')({ ...values.price, to })}
            error={errors['price.to']}
          />
        </SimpleGrid>
        <Text c="dimmed" mt="xs">
          {isPlain(price, 0) && isPlain(values.price.to || price, 0)
            ? w.goods.readAs(
                f.price({ from: Number(price), to: Number(values.price.to || price) }, values.unit),
              )
            : w.offers.priceHint}
        </Text>
      </Fieldset>
      <CertificatesEditor
        form={form}
        filesOf={filesOf}
        filesWait={filesWait}
        written={written('certificates')}
      />
      <PhotosEditor
        photoIds={values.photoIds}
        onChange={set('photoIds')}
        filesOf={filesOf}
        filesWait={filesWait}
        error={errors.photoIds}
      />
      <Fieldset legend={w.offers.moreLegend}>
        <Stack>
          <ProvincePicker
            label={w.offers.province}
            description={written('province') ?? w.offers.provinceHint}
            path="province"
            value={values.province}
            onChange={set('province')}
            error={errors.province}
          />
          <NumberField
            path="minOrder"
            label={w.offers.minOrder}
            description={written('minOrder')}
            suffix={values.unit}
            value={values.minOrder}
            onChange={set('minOrder')}
            error={errors.minOrder}
            maw="20rem"
          />
          <Textarea
            label={w.offers.packaging}
            description={w.offers.packagingHint}
            minRows={1}
            maxLength={2000}
            {...form.getInputProps('packaging')}
          />
          <Textarea
            label={w.offers.delivery}
            description={w.offers.deliveryHint}
            minRows={1}
            maxLength={2000}
            {...form.getInputProps('delivery')}
          />
        </Stack>
      </Fieldset>
    </>
  );
}
