import { Grid, NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { EventInput } from '../gql/schema.js';
import { useWords } from '../words/words.js';
import { ProgrammeFields } from './programme-fields.js';

export type EventForm = UseFormReturnType<EventInput>;

/** Field name of the API → label. */
export function useEventLabels(): Record<keyof EventInput, string> {
  const { w } = useWords();
  const { name, heldOn, place, expectedDelegates, expectedBooths, programme } = w.events;
  return { name, heldOn, place, expectedDelegates, expectedBooths, programme };
}

/** What the API's types cannot even take: no day, no number. */
export function useUnsendable() {
  const { w } = useWords();
  return ({ heldOn, expectedDelegates, expectedBooths }: EventInput) => ({
    heldOn: heldOn ? null : w.errors.required,
    expectedDelegates: typeof expectedDelegates === 'number' ? null : w.errors.required,
    expectedBooths: typeof expectedBooths === 'number' ? null : w.errors.required,
  });
}

export function EventFields({ form }: { form: EventForm }) {
  const { w } = useWords();
  return (
    <>
      <TextInput
        label={w.events.name}
        description={w.events.nameHint}
        required
        {...form.getInputProps('name')}
      />
      <TextInput type="date" label={w.events.heldOn} required maw="16rem" {...form.getInputProps('heldOn')} />
      <TextInput
        label={w.events.place}
        description={w.events.placeHint}
        required
        {...form.getInputProps('place')}
      />
      <Grid>
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <NumberInput
            label={w.events.expectedDelegates}
            min={1}
            allowDecimal={false}
            {...form.getInputProps('expectedDelegates')}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 6 }}>
          <NumberInput
            label={w.events.expectedBooths}
            min={0}
            allowDecimal={false}
            {...form.getInputProps('expectedBooths')}
          />
        </Grid.Col>
      </Grid>
      <ProgrammeFields form={form} />
    </>
  );
}
