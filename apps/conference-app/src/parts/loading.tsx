import { Group, Loader, Text } from '@mantine/core';
import { useWords } from '../words/words.js';

export function Loading() {
  const { w } = useWords();
  return (
    <Group p="xl" role="status">
      <Loader size="sm" aria-hidden />
      <Text>{w.common.loading}</Text>
    </Group>
  );
}
