import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { DemandDocument, OfferDocument, PickDemandsDocument, PickOffersDocument } from '../gql/operations.js';
import { asFound } from '../parts/find-option.js';
import { useWords } from '../words/words.js';

type Props = {
  label: string;
  eventId: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: React.ReactNode;
  required?: boolean;
  path?: string;
  placeholder?: string;
};
type Option = { value: string; label: string };

/** Staff find a demand of the conference by typing. */
export function DemandPicker({ eventId, ...props }: Props) {
  const { w } = useWords();
  const [typed, setTyped] = useState('');
  const search = useSearch(typed);
  const { data, previousData } = useQuery(PickDemandsDocument, { variables: { eventId, search } });
  const chosen = useQuery(DemandDocument, { variables: { id: props.value ?? '' }, skip: !props.value });
  const found = (data ?? previousData)?.demands.items ?? [];
  return (
    <PickOne
      {...props}
      clearLabel={w.matching.clearDemand}
      onTyped={setTyped}
      options={withChosen(
        found.map(({ id, wanted, distributor }) => ({ value: id, label: `${wanted} (${distributor.name})` })),
        chosen.data?.demand && {
          value: chosen.data.demand.id,
          label: `${chosen.data.demand.wanted} (${chosen.data.demand.distributor.name})`,
        },
      )}
    />
  );
}

/** Staff find an offer of the conference by typing. */
export function OfferPicker({ eventId, ...props }: Props) {
  const { w } = useWords();
  const [typed, setTyped] = useState('');
  const search = useSearch(typed);
  const { data, previousData } = useQuery(PickOffersDocument, { variables: { eventId, search } });
  const chosen = useQuery(OfferDocument, { variables: { id: props.value ?? '' }, skip: !props.value });
  const found = (data ?? previousData)?.offers.items ?? [];
  return (
    <PickOne
      {...props}
      clearLabel={w.matching.clearOffer}
      onTyped={setTyped}
      options={withChosen(
        found.map(({ id, product, supplier }) => ({ value: id, label: `${product} (${supplier.name})` })),
        chosen.data?.offer && {
          value: chosen.data.offer.id,
          label: `${chosen.data.offer.product} (${chosen.data.offer.supplier.name})`,
        },
      )}
    />
  );
}

/** What to ask for: the label of what is chosen is not a search. */
function useSearch(typed: string): string | null {
  const [late] = useDebouncedValue(typed, 250);
  return late && !late.endsWith(')') ? late : null;
}

function withChosen(options: Option[], chosen: Option | undefined): Option[] {
  return chosen && !options.some(({ value }) => value === chosen.value) ? [chosen, ...options] : options;
}

type PickOneProps = Omit<Props, 'eventId'> & {
  options: Option[];
  clearLabel: string;
  onTyped: (text: string) => void;
};

function PickOne({ options, clearLabel, onTyped, path, ...input }: PickOneProps) {
  const { w } = useWords();
  return (
    <Select
      {...input}
      data-path={path}
      data={options}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': clearLabel }}
      onSearchChange={onTyped}
      filter={asFound(w.common.nothingFound)}
    />
  );
}
