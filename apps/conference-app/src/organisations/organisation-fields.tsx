import { useQuery } from '@apollo/client/react';
import { Radio, Select, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ProvincesDocument, type OrganisationFieldsFragment } from '../gql/operations.js';
import type { BuyerType, OrganisationInput, OrganisationKind } from '../gql/schema.js';
import { findOption } from '../parts/find-option.js';
import { useWords } from '../words/words.js';

export type OrganisationValues = {
  kind: OrganisationKind;
  name: string;
  province: string;
  taxCode: string;
  buyerType: BuyerType | null;
  address: string;
};

/** What staff register; organisers come with the installation. */
export const registered: readonly OrganisationKind[] = ['SUPPLIER', 'DISTRIBUTOR', 'PARTNER'];

export const emptyOrganisation: OrganisationValues = {
  kind: 'SUPPLIER',
  name: '',
  province: '',
  taxCode: '',
  buyerType: null,
  address: '',
};

export function valuesOf(organisation: OrganisationFieldsFragment): OrganisationValues {
  const { kind, name, province, taxCode, buyerType, address } = organisation;
  return {
    kind,
    name,
    province: province ?? '',
    taxCode: taxCode ?? '',
    buyerType: buyerType ?? null,
    address: address ?? '',
  };
}

export function inputOf(values: OrganisationValues): OrganisationInput {
  const { kind, name, province, taxCode, buyerType, address } = values;
  return {
    kind,
    name,
    province: province || null,
    taxCode: taxCode || null,
    buyerType: kind === 'DISTRIBUTOR' ? buyerType : null,
    address: address || null,
  };
}

export function useOrganisationLabels(): Record<string, string> {
  const { w } = useWords();
  const { kind, name, province, taxCode, buyerType, address } = w.organisations;
  return { kind, name, province, taxCode, buyerType, address, onBehalf: w.onBehalf.legend };
}

type Props<Values extends OrganisationValues> = { form: UseFormReturnType<Values>; kindFixed?: boolean };

export function OrganisationFields<Values extends OrganisationValues>({ form, kindFixed }: Props<Values>) {
  const { w } = useWords();
  const { data } = useQuery(ProvincesDocument);
  const buyers = Object.entries(w.enums.buyerType).map(([value, label]) => ({ value, label }));
  return (
    <>
      {!kindFixed && (
        <Radio.Group label={w.organisations.kind} required data-field="kind" {...form.getInputProps('kind')}>
          <Stack gap={0}>
            {registered.map((kind) => (
              <Radio key={kind} value={kind} label={w.enums.organisationKind[kind]} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <TextInput
        label={w.organisations.name}
        description={w.organisations.nameHint}
        required
        {...form.getInputProps('name')}
      />
      {form.values.kind === 'DISTRIBUTOR' && (
        <Select
          label={w.organisations.buyerType}
          data={buyers}
          clearable
          {...form.getInputProps('buyerType')}
        />
      )}
      <Select
        label={w.organisations.province}
        data={data?.reference.provinces ?? (form.values.province ? [form.values.province] : [])}
        searchable
        clearable
        filter={findOption(w.common.nothingFound)}
        {...form.getInputProps('province')}
      />
      <TextInput label={w.organisations.address} {...form.getInputProps('address')} />
      <TextInput label={w.organisations.taxCode} inputMode="numeric" {...form.getInputProps('taxCode')} />
    </>
  );
}
