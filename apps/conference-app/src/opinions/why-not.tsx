import { Button, Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import type { OpinionReason } from '../gql/schema.js';
import { useWords } from '../words/words.js';

type Props = {
  of: string;
  opened: boolean;
  busy: boolean;
  onClose: () => void;
  onSay: (reason: OpinionReason | null) => Promise<void>;
};

const reasons: readonly OpinionReason[] = [
  'PRODUCT',
  'QUANTITY',
  'MONTHS',
  'CERTIFICATES',
  'PRICE',
  'DISTANCE',
  'DELIVERY',
  'PACKAGING',
  'PAYMENT',
  'OTHER',
];

/** Why one is not interested: one press says it and is done; saying nothing is as good. */
export function WhyNot({ of, opened, busy, onClose, onSay }: Props) {
  const { w } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={w.opinions.whyNot}
      closeButtonProps={{ 'aria-label': w.common.close }}
    >
      <Stack>
        <Text fw={600}>{of}</Text>
        <Text>{w.opinions.whyNotHelp}</Text>
        <SimpleGrid cols={2} spacing="xs">
          {reasons.map((reason) => (
            <Button key={reason} variant="default" px="xs" disabled={busy} onClick={() => void onSay(reason)}>
              {w.opinions.reason[reason]}
            </Button>
          ))}
        </SimpleGrid>
        <Button variant="subtle" disabled={busy} onClick={() => void onSay(null)}>
          {w.opinions.skip}
        </Button>
      </Stack>
    </Modal>
  );
}
