import { Button, Group, Text } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { en } from '../words/en.js';
import { vi } from '../words/vi.js';
import { useWide } from './use-wide.js';

// Told from outside of any component, so the language is read where SpeechProvider writes it.
const closeButtonProps = () => ({
  'aria-label': (document.documentElement.lang === 'en' ? en : vi).common.close,
});

/** Where messages appear: on a phone at the top, for its main buttons and its navigation are under the thumb. */
export function Messages() {
  const isWide = useWide();
  return <Notifications position={isWide ? 'bottom-center' : 'top-center'} autoClose={6000} zIndex={150} />;
}

/** A short message that it is done. */
export function tell(message: string): void {
  notifications.show({ color: 'leaf', message, closeButtonProps: closeButtonProps() });
}

/** The same with a way back, for ten seconds. */
export function tellWithUndo(message: string, undoLabel: string, undo: () => void): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    color: 'leaf',
    autoClose: 10_000,
    closeButtonProps: closeButtonProps(),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text>{message}</Text>
        <Button
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {undoLabel}
        </Button>
      </Group>
    ),
  });
}

export function tellTrouble(message: string): void {
  notifications.show({ color: 'red', message, autoClose: false, closeButtonProps: closeButtonProps() });
}
