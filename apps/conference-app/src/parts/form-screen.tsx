import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { ErrorNote } from '../talk/error-note.js';
import type { Sending } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { bringToSight, focusField } from './focus-field.js';
import { ProblemSummary } from './problem-summary.js';
import { problemText } from './problem-text.js';
import type { DraftForm } from './use-draft-form.js';

type Props<Values extends Record<string, unknown>> = {
  draft: DraftForm<Values>;
  state: Sending;
  /** Field path as the API names it → label on the screen; `programme.3` falls back to `programme`. */
  labels: Record<string, string>;
  onSubmit: (values: Values) => void;
  submitLabel: string;
  /** Fetches the latest version after somebody else changed it. */
  onLoadLatest?: () => void;
  secondary?: ReactNode;
  children: ReactNode;
};

/**
 * A form that sends: refusals stand at their fields and in a summary, which gets the focus like every failure;
 * a double click sends once, and failures keep what was typed.
 */
export function FormScreen<Values extends Record<string, unknown>>(props: Props<Values>) {
  const { draft, state, labels, onSubmit, submitLabel, onLoadLatest, secondary, children } = props;
  const { form } = draft;
  const speech = useWords();
  const { w, pick } = speech;

  useEffect(() => {
    form.setErrors(
      Object.fromEntries(state.problems.map((problem) => [problem.field, problemText(problem, speech)])),
    );
    // The form object is new at each render; only a new answer or another language changes the texts.
  }, [state.problems, speech]);

  const failure = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure.current) bringToSight(failure.current);
  }, [state.stale, state.error]);

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => {
          if (!state.sending && !focusUnread()) onSubmit(values);
        },
        (errors) => focusField(Object.keys(errors)[0] ?? ''),
      )}
    >
      <Stack gap="lg" maw="46rem">
        {draft.restored && (
          <Alert color="sky" variant="light" role="status">
            <Group justify="space-between">
              <Text>{w.common.draftRestored}</Text>
              <Button variant="default" onClick={draft.startOver}>
                {w.common.startOver}
              </Button>
            </Group>
          </Alert>
        )}
        <ProblemSummary problems={state.problems} labels={labels} />
        {state.stale && (
          <Alert
            ref={failure}
            tabIndex={-1}
            color="amber"
            role="alert"
            title={w.errors.stale}
            icon={<IconRefresh aria-hidden />}
          >
            <Text>{pick(state.stale.message)}</Text>
            <Text>{w.errors.staleHelp}</Text>
            {onLoadLatest && (
              <Button mt="sm" variant="default" onClick={onLoadLatest}>
                {w.errors.loadLatest}
              </Button>
            )}
          </Alert>
        )}
        <Paper p={{ base: 'md', sm: 'lg' }} withBorder>
          <Stack gap="lg">{children}</Stack>
        </Paper>
        {state.error ? (
          <div ref={failure} tabIndex={-1}>
            <ErrorNote error={state.error} title={w.errors.couldNotSave} />
          </div>
        ) : null}
        <Group>
          <Button type="submit" size="lg" loading={state.sending}>
            {submitLabel}
          </Button>
          {secondary}
        </Group>
      </Stack>
    </form>
  );
}

/** Goes to the first number that could not be read, which would otherwise be sent as nothing. */
function focusUnread(): boolean {
  const unread = document.querySelector<HTMLElement>('form [data-unread]');
  unread?.focus();
  return unread !== null;
}
