import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useEffect, useState, type FormEvent } from 'react';
import { SignInDocument } from '../gql/operations.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { DoorFrame } from './door-frame.js';
import { RefusedNote, type Refused } from './refused-note.js';
import { cameIn } from './viewer.js';

export default function SignIn() {
  const { w } = useWords();
  const client = useApolloClient();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [signIn, { sending, error }] = useSend(SignInDocument);

  useEffect(() => {
    document.title = `${w.access.signIn} · ${w.shell.product}`;
  }, [w]);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setRefused(null);
    const answer = await signIn({ login: login.trim(), password });
    if (answer?.__typename === 'SignedIn') await cameIn(client);
    else if (answer) setRefused(answer);
  };

  return (
    <DoorFrame>
      <form onSubmit={onSubmit}>
        <Stack gap="md">
          <Title order={1}>{w.access.signIn}</Title>
          <Text>{w.access.signInHelp}</Text>
          {refused && <RefusedNote refused={refused} />}
          {error ? <ErrorNote error={error} title={w.errors.couldNotSave} /> : null}
          <TextInput
            label={w.access.login}
            name="login"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            withAsterisk={false}
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
          />
          <PasswordInput
            label={w.access.password}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': w.access.showPassword, size: 44 }}
          />
          <Button type="submit" size="lg" loading={sending}>
            {w.access.signIn}
          </Button>
          <Alert color="sky" variant="light" icon={<IconHelpCircle aria-hidden />} title={w.access.forgotten}>
            {w.access.forgottenHelp}
          </Alert>
        </Stack>
      </form>
    </DoorFrame>
  );
}
