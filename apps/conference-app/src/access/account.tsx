import { Paper, Stack, Text, Title } from '@mantine/core';
import { PageTitle } from '../parts/page-title.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { useWords } from '../words/words.js';
import { ChangePassword } from './change-password.js';
import { Consents } from './consents.js';
import { Sessions } from './sessions.js';
import { SignOutButton } from './sign-out-button.js';
import { useViewer } from './viewer.js';

export default function Account() {
  const { w } = useWords();
  const viewer = useViewer();
  return (
    <>
      <PageTitle title={w.access.accountTitle} help={w.access.accountHelp} actions={<LanguageSwitch />} />
      <Stack gap="xl" maw="52rem">
        <Paper withBorder p="lg">
          <Title order={2}>{w.access.whoYouAre}</Title>
          <Text fw={600}>{viewer.fullName}</Text>
          <Text>
            {viewer.organisation.name} · {w.enums.role[viewer.role]}
          </Text>
          <SignOutButton />
        </Paper>
        <Consents />
        <Sessions />
        <ChangePassword />
      </Stack>
    </>
  );
}
