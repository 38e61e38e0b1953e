import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.js';

type Props = {
  /** On the button that opens it and on its confirmation. */
  verb: string;
  /** What will happen. */
  ask: string;
  danger?: boolean;
  /** The one thing to do now on this screen. */
  main?: boolean;
  busy?: boolean;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  onConfirm: () => void;
  children?: ReactNode;
};

/** A verb that asks something before it is done. */
export function VerbDialog({ verb, ask, danger, main, busy, opened, onOpened, onConfirm, children }: Props) {
  const { w } = useWords();
  return (
    <>
      <Button variant={main ? 'filled' : 'default'} size={main ? 'lg' : 'md'} onClick={() => onOpened(true)}>
        {verb}
      </Button>
      <Modal
        opened={opened}
        onClose={() => onOpened(false)}
        title={verb}
        closeButtonProps={{ 'aria-label': w.common.close }}
      >
        <Stack>
          <Text>{ask}</Text>
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onOpened(false)}>
              {w.common.cancel}
            </Button>
            <Button color={danger ? 'red' : undefined} loading={busy} onClick={onConfirm}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
