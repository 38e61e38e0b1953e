import { useQuery } from '@apollo/client/react';
import { Fieldset, Group, Radio, Select, Stack } from '@mantine/core';
import { PickPeopleDocument } from '../gql/operations.js';
import type { HowAsked, OrganisationKind } from '../gql/schema.js';
import { useWords } from '../words/words.js';
import type { OnBehalfValue } from './on-behalf-value.js';
import { OrganisationPicker } from './organisation-picker.js';

const ways = ['TELEPHONE', 'ZALO', 'FORM', 'IN_PERSON'] as const satisfies readonly HowAsked[];

type Props = {
  value: OnBehalfValue;
  onChange: (value: OnBehalfValue) => void;
  /** Which organisations may be chosen; none are offered where `fixed` names the owner. */
  kind?: OrganisationKind;
  fixed?: boolean;
  /** Field → sentence, to be drawn at the fields before anything is sent. */
  errors?: Partial<Record<'organisationId' | 'how', string>>;
};

/** For staff: for which organisation, who of it asked, and how. It goes into the history. */
export function OnBehalfFields({ value, onChange, kind, fixed = false, errors = {} }: Props) {
  const { w } = useWords();
  const { data } = useQuery(PickPeopleDocument, {
    variables: { organisationId: value.organisationId ?? '' },
    skip: !value.organisationId,
  });
  const people = (data?.people ?? []).map(({ id, fullName, position }) => ({
    value: id,
    label: position ? `${fullName} (${position})` : fullName,
  }));
  const options = people.length ? people : [{ value: '', label: w.onBehalf.noPeople, disabled: true }];
  return (
    <Fieldset legend={w.onBehalf.legend} data-field="onBehalf">
      <Stack gap="md">
        {!fixed && (
          <OrganisationPicker
            label={w.onBehalf.organisation}
            kind={kind}
            required
            value={value.organisationId}
            error={errors.organisationId}
            onChange={(organisationId) => onChange({ ...value, organisationId, askedByPersonId: null })}
          />
        )}
        <Radio.Group
          label={w.onBehalf.how}
          required
          value={value.how}
          error={errors.how}
          onChange={(how) => onChange({ ...value, how: how as HowAsked })}
        >
          <Group>
            {ways.map((way) => (
              <Radio key={way} value={way} label={w.enums.howAsked[way]} />
            ))}
          </Group>
        </Radio.Group>
        <Select
          label={w.onBehalf.askedBy}
          description={w.common.optional}
          clearable
          value={value.askedByPersonId}
          onChange={(askedByPersonId) => onChange({ ...value, askedByPersonId })}
          data={options}
        />
      </Stack>
    </Fieldset>
  );
}
