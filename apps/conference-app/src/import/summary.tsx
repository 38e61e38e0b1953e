import { Alert, Button, List } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import type { CountFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';

/** What will happen to the rows, in sentences, above the rows themselves. */
export function Summary({ counts }: { counts: CountFieldsFragment }) {
  const { w, f } = useWords();
  const waiting = counts.editedSince + counts.doubtful;
  return (
    <Alert color="sky" variant="light">
      <List mb="sm">
        <List.Item>
          {w.imports.summary({ new: f.number(counts.new), changed: f.number(counts.changed) })}
        </List.Item>
        {counts.incomplete > 0 && (
          <List.Item>{w.imports.summaryIncomplete(f.number(counts.incomplete))}</List.Item>
        )}
        {waiting > 0 && <List.Item>{w.imports.summaryTicks(f.number(waiting))}</List.Item>}
        {counts.refused > 0 && <List.Item>{w.imports.summaryRefused(f.number(counts.refused))}</List.Item>}
      </List>
      <Button component="a" href="#write" leftSection={<IconArrowDown aria-hidden />}>
        {w.imports.toWriting}
      </Button>
    </Alert>
  );
}
