import { Alert, Button, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';

/** The one thing to do next; without a place to go it is only told. */
export function NextStep({ to, text }: { to?: string; text: string }) {
  const { w } = useWords();
  return (
    <Alert color="leaf" variant="light" title={w.parties.next}>
      {to ? (
        <Button component={Link} to={to} size="lg" mt="xs" rightSection={<IconArrowRight aria-hidden />}>
          {text}
        </Button>
      ) : (
        <Text>{text}</Text>
      )}
    </Alert>
  );
}
