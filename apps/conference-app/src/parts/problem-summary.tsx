import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Problem } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { focusField } from './focus-field.js';
import { problemText } from './problem-text.js';

type Props = { problems: readonly Problem[]; labels: Record<string, string> };

/** What has to be mended, with a way to each field; it takes the focus when it appears. */
export function ProblemSummary({ problems, labels }: Props) {
  const speech = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length) box.current?.focus();
  }, [problems]);
  if (!problems.length) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={speech.w.errors.fieldsToMend(problems.length)}
    >
      <List>
        {problems.map((problem) => (
          <List.Item key={problem.field + problem.code}>
            <Anchor
              component="button"
              type="button"
              ta="left"
              style={{ verticalAlign: 'top' }}
              onClick={() => focusField(problem.field)}
            >
              {labelOf(problem.field, labels)}: {problemText(problem, speech)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function labelOf(field: string, labels: Record<string, string>): string {
  const parent = field.split('.')[0] ?? field;
  return labels[field] ?? labels[parent] ?? field;
}
