import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';
import type { Done, ImportKind } from './import-screen.js';

type Props = { kind: ImportKind; done: Done; onImport: (kind: ImportKind) => void };

export function ImportDone({ kind, done, onImport }: Props) {
  const { w, f } = useWords();
  const { written, incomplete, counts } = done;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const first = kind === 'offers';
  const otherImport = (
    <Button variant={first ? 'filled' : 'default'} onClick={() => onImport(first ? 'demands' : 'offers')}>
      {w.imports.importOther[kind]}
    </Button>
  );
  const goMatch = (
    <Button variant={first ? 'default' : 'filled'} component={Link} to="/matching">
      {w.imports.goMatch}
    </Button>
  );
  return (
    <Stack gap="lg" maw="46rem">
      <Alert
        ref={box}
        tabIndex={-1}
        role="status"
        color="leaf"
        icon={<IconCircleCheck aria-hidden />}
        title={w.imports.doneTitle}
      >
        <Text fw={600}>{w.imports.written(f.number(written))}</Text>
        {incomplete > 0 && <Text>{w.imports.doneIncomplete(f.number(incomplete))}</Text>}
        {counts.refused > 0 && <Text>{w.imports.refusedNote(f.number(counts.refused))}</Text>}
      </Alert>
      <Title order={2}>{w.imports.nextTitle}</Title>
      <Group>
        {first ? otherImport : goMatch}
        {incomplete > 0 && (
          <Button component={Link} variant="default" to={`/${kind}?incomplete=1`}>
            {w.imports.goIncomplete}
          </Button>
        )}
        <Button variant="default" component={Link} to={`/${kind}`}>
          {w.imports.goList}
        </Button>
        {first ? goMatch : otherImport}
      </Group>
    </Stack>
  );
}
