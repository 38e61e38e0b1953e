import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { SignOutDocument } from '../gql/operations.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { wentOut } from './viewer.js';

export function SignOutButton() {
  const { w } = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut, busy] = useAct(SignOutDocument);
  return (
    <Button
      variant="subtle"
      color="stone"
      justify="flex-start"
      fullWidth
      mt="sm"
      loading={busy}
      leftSection={<IconLogout aria-hidden size={22} />}
      onClick={async () => {
        if (!(await signOut({}))) return;
        await navigate('/');
        await wentOut(client);
      }}
    >
      {w.shell.signOut}
    </Button>
  );
}
