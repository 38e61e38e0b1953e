import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AcceptInvitationDocument, InvitationWelcomeDocument } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { DoorFrame } from './door-frame.js';
import { RefusedNote, type Refused } from './refused-note.js';
import { cameIn } from './viewer.js';

/** Opening the link shows whom it is for; only pressing the button uses it up. */
export default function AcceptInvitation() {
  const { w } = useWords();
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(InvitationWelcomeDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  const found = data?.invitation;
  useEffect(() => {
    document.title = `${w.access.signIn} · ${w.shell.product}`;
  }, [w]);

  return (
    <DoorFrame>
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!found && !error && <Loading />}
      {found?.__typename === 'SignInRefused' && <Over refused={found} />}
      {found?.__typename === 'InvitationWelcome' && <Welcome token={token} {...found} />}
    </DoorFrame>
  );
}

function Over({ refused }: { refused: Refused }) {
  const { w } = useWords();
  return (
    <Stack>
      <Title order={1}>{w.access.invitationOver}</Title>
      <RefusedNote refused={refused} />
      <Text>{w.access.invitationOverHelp}</Text>
    </Stack>
  );
}

type WelcomeProps = { token: string; fullName: string; organisationName: string; purpose: 'JOIN' | 'RESET' };

function Welcome({ token, fullName, organisationName, purpose }: WelcomeProps) {
  const { w } = useWords();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [accept, { sending, error }] = useSend(AcceptInvitationDocument);
  const reset = purpose === 'RESET';

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setRefused(null);
    const answer = await accept({ token, password: password || null });
    if (answer?.__typename === 'SignedIn') {
      await cameIn(client);
      await navigate('/', { replace: true });
    } else if (answer) setRefused(answer);
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack>
        <Title order={1}>{w.access.invitationTitle(fullName)}</Title>
        <Text>{(reset ? w.access.resetHelp : w.access.invitationHelp)(organisationName)}</Text>
        {refused && <RefusedNote refused={refused} />}
        {error ? <ErrorNote error={error} title={w.errors.couldNotSave} /> : null}
        <PasswordInput
          label={reset ? w.access.newPassword : `${w.access.invitationPassword} (${w.common.optional})`}
          description={reset ? w.access.newPasswordHelp : w.access.invitationPasswordHelp}
          autoComplete="new-password"
          required={reset}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': w.access.showPassword, size: 44 }}
        />
        <Button type="submit" size="lg" loading={sending}>
          {reset ? w.access.acceptReset : w.access.accept}
        </Button>
      </Stack>
    </form>
  );
}
