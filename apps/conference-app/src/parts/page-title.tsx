import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useWords } from '../words/words.js';

type Props = { title: string; help?: string; actions?: ReactNode };

/** The screen's only h1, one sentence that says what it is for, and its main actions. */
export function PageTitle({ title, help, actions }: Props) {
  const { w } = useWords();
  useEffect(() => {
    document.title = `${title} · ${w.shell.product}`;
  }, [title, w]);
  return (
    <Group justify="space-between" align="flex-start" mb="lg" gap="md">
      <Stack gap={4} maw="48rem">
        <Title order={1}>{title}</Title>
        {help && <Text c="dimmed">{help}</Text>}
      </Stack>
      {actions && <Group gap="sm">{actions}</Group>}
    </Group>
  );
}
