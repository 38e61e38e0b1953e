import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useWords } from '../words/words.js';

type Props = {
  opened: boolean;
  busy: boolean;
  /** Then the focus is where it is said why. */
  failed: boolean;
  onClose: () => void;
  onSave: () => void;
};

/** Saving runs the matching again: it is said, and asked. */
export function SaveQuestion({ opened, busy, failed, onClose, onSave }: Props) {
  const { w } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      returnFocus={!failed}
      title={w.weights.save}
      closeButtonProps={{ 'aria-label': w.common.close }}
    >
      <Stack>
        <Text>{w.weights.saveAsk}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {w.common.cancel}
          </Button>
          <Button loading={busy} onClick={onSave}>
            {w.weights.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
