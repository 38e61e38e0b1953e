import { Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';

/** The three papers of the ceremony. */
export function PrintLinks() {
  const { w } = useWords();
  const papers = [
    ['/signing/print/list', w.signing.printList],
    ['/signing/print/signs', w.signing.printSigns],
    ['/signing/print/script', w.signing.printScript],
  ] as const;
  return (
    <div role="group" aria-label={w.signing.print}>
      <Group gap="sm">
        <Text fw={600}>{w.signing.print}:</Text>
        {papers.map(([to, label]) => (
          <Button
            key={to}
            component={Link}
            to={to}
            variant="default"
            leftSection={<IconPrinter aria-hidden size={20} />}
          >
            {label}
          </Button>
        ))}
      </Group>
      <Text c="dimmed" mt={4} mb="md">
        {w.signing.printHelp}
      </Text>
    </div>
  );
}
