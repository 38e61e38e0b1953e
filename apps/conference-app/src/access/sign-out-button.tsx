import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { SignOutDocument } from '../gql/operations.js';
import { sentenceFor } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { wentOut } from './viewer.js';

export function SignOutButton() {
  const speech = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut, { sending, error }] = useSend(SignOutDocument);
  return (
    <Button
      variant="subtle"
      color="gray.9"
      justify="flex-start"
      fullWidth
      mt="sm"
      loading={sending}
      leftSection={<IconLogout aria-hidden size={22} />}
      onClick={async () => {
        if (await signOut({})) {
          await wentOut(client);
          await navigate('/');
        } else notifications.show({ color: 'red', message: sentenceFor(error, speech) });
      }}
    >
      {speech.w.shell.signOut}
    </Button>
  );
}
