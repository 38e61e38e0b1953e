import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group, Paper, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { ForgetTasteDocument, OwnTasteDocument } from '../gql/operations.js';
import type { OpinionReason } from '../gql/schema.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { askOwnLists } from './ask-own-lists.js';

/** What one's own «không quan tâm» does to the order of one's own list, each with a way to drop it. */
export function OwnTaste() {
  const { w, f } = useWords();
  const client = useApolloClient();
  const { data } = useQuery(OwnTasteDocument);
  const [forget, busy] = useAct(ForgetTasteDocument);
  const tastes = data?.ownTaste ?? [];
  if (!tastes.length) return null;
  const drop = async (reason: OpinionReason) => {
    if (!(await forget({ reason }))) return;
    tell(w.opinions.forgotten);
    await askOwnLists(client);
  };
  return (
    <Paper withBorder p="sm" mb="md" component="section" aria-label={w.opinions.taste}>
      <Text>{w.opinions.taste}</Text>
      <Group gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {tastes.map(({ reason, times }) => (
          <Group component="li" key={reason} gap={4} wrap="nowrap">
            <Text fw={600}>{w.opinions.tasteTimes(w.opinions.reason[reason], f.number(times))}</Text>
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconX aria-hidden size={18} />}
              aria-label={w.opinions.forgetThis(w.opinions.reason[reason])}
              disabled={busy}
              onClick={() => void drop(reason)}
            >
              {w.opinions.forget}
            </Button>
          </Group>
        ))}
      </Group>
    </Paper>
  );
}
