import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { PickOrganisationsDocument } from '../gql/operations.js';
import type { OrganisationKind } from '../gql/schema.js';

import { useWords } from '../words/words.js';
import { asFound } from './find-option.js';

type Props = {
  label: string;
  description?: string;
  kind?: OrganisationKind;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
  required?: boolean;
};

/** Staff find an organisation by typing some of its name, with or without accents. */
export function OrganisationPicker({ kind, value, onChange, ...input }: Props) {
  const { w } = useWords();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const { data, previousData, loading } = useQuery(PickOrganisationsDocument, {
    variables: { search: search && search !== chosen?.label ? search : null, kind },
  });
  const found = (data ?? previousData)?.organisations.items ?? [];
  const options = found.map(({ id, name, province }) => ({
    value: id,
    label: province ? `${name} (${province})` : name,
  }));
  if (chosen && !options.some((option) => option.value === chosen.value)) options.unshift(chosen);
  return (
    <Select
      {...input}
      searchable
      clearable
      value={value}
      data={options}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={asFound(loading ? w.common.loading : w.common.nothingFound)}
      onChange={(id) => {
        setChosen(options.find((option) => option.value === id) ?? null);
        onChange(id);
      }}
    />
  );
}
