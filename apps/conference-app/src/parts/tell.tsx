import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** A short message that it is done. */
export function tell(message: string): void {
  notifications.show({ color: 'leaf', message, withCloseButton: true });
}

/** The same with a way back, for ten seconds. */
export function tellWithUndo(message: string, undoLabel: string, undo: () => void): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    color: 'leaf',
    autoClose: 10_000,
    message: (
      <Group justify="space-between">
        <Text>{message}</Text>
        <Button
          variant="default"
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
  notifications.show({ color: 'red', message, autoClose: false });
}
