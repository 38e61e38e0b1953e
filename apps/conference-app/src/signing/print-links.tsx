import { Button, Group, Text, Title } from '@mantine/core';
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
    <section aria-label={w.signing.print}>
      <Title order={2} mt="xl">
        {w.signing.print}
      </Title>
      <Text c="dimmed" mb="sm">
        {w.signing.printHelp}
      </Text>
      <Group>
        {papers.map(([to, label]) => (
          <Button
            key={to}
            component={Link}
            to={to}
            variant="default"
            size="lg"
            leftSection={<IconPrinter aria-hidden />}
          >
            {label}
          </Button>
        ))}
      </Group>
    </section>
  );
}
