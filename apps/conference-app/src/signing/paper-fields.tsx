import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useWords } from '../words/words.js';
import type { PaperValues } from './paper-values.js';

/** The parts of the paper that the product cannot know. */
export function PaperFields({ form }: { form: UseFormReturnType<PaperValues> }) {
  const { w } = useWords();
  const { paper } = w.signing;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} maw="60rem" mb="md">
      <TextInput label={paper.number} {...form.getInputProps('number')} />
      <TextInput label={paper.placeAndDay} {...form.getInputProps('placeAndDay')} />
      <Textarea label={paper.signer} {...form.getInputProps('signer')} />
      <TextInput label={paper.signerName} {...form.getInputProps('signerName')} />
    </SimpleGrid>
  );
}
