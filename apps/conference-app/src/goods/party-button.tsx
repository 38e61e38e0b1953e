import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { OnBehalfInput } from '../gql/schema.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { onBehalfOf } from '../parts/on-behalf-value.js';
import { useWords } from '../words/words.js';
import { useActing } from './use-acting.js';

type Props = {
  /** The verb, on the button and on its confirmation. */
  verb: string;
  /** What will happen. */
  ask: string;
  /** Whose thing it is: staff say who of it asked, and how. */
  ownerId: string;
  onConfirm: (onBehalf: OnBehalfInput | undefined) => void;
  danger?: boolean;
};

/** A verb of a party that asks first; staff do it on the party's behalf and say so. */
export function PartyButton({ verb, ask, ownerId, onConfirm, danger }: Props) {
  const { w } = useWords();
  const [opened, setOpened] = useState(false);
  const [onBehalf, setOnBehalf] = useState(() => onBehalfOf(ownerId));
  const { staff, errors, ready } = useActing(onBehalf);

  const confirm = () => {
    const acting = ready();
    if (!acting) return;
    setOpened(false);
    onConfirm(acting.onBehalf);
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {verb}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={verb}
        closeButtonProps={{ 'aria-label': w.common.close }}
      >
        <Stack>
          <Text>{ask}</Text>
          {staff && <OnBehalfFields fixed value={onBehalf} onChange={setOnBehalf} errors={errors} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpened(false)}>
              {w.common.cancel}
            </Button>
            <Button color={danger ? 'red' : undefined} onClick={confirm}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
