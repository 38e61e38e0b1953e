import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';

export function BrokenScreen() {
  const { w } = useWords();
  return (
    <Stack p="xl" align="flex-start" role="alert">
      <Title order={1}>{w.shell.brokenScreen}</Title>
      <Text>{w.shell.brokenScreenHelp}</Text>
      <Button onClick={() => window.location.reload()}>{w.shell.reload}</Button>
    </Stack>
  );
}

export function NoSuchScreen() {
  const { w } = useWords();
  return (
    <Stack align="flex-start">
      <Title order={1}>{w.shell.notFound}</Title>
      <Text>{w.shell.notFoundHelp}</Text>
      <Button component={Link} to="/">
        {w.shell.goHome}
      </Button>
    </Stack>
  );
}
