import { PasswordInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ChangePasswordDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { tell } from '../parts/tell.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';

/** Passwords are the one thing typed that is never kept as a draft. */
export function ChangePassword() {
  const { w, f } = useWords();
  const form = useForm({ initialValues: { current: '', next: '' } });
  const [send, state] = useSend(ChangePasswordDocument);
  const [key] = useState(() => crypto.randomUUID());
  const nothing = () => form.reset();
  return (
    <section>
      <Title order={2} mb="sm">
        {w.access.changePassword}
      </Title>
      <FormScreen
        draft={{ form, key, restored: false, startOver: nothing, done: nothing }}
        state={state}
        labels={{ current: w.access.currentPassword, next: w.access.newPassword }}
        submitLabel={w.access.changePassword}
        onSubmit={async ({ current, next }) => {
          const changed = await send({ current: current || null, next });
          if (!changed) return;
          form.reset();
          tell(w.access.passwordChanged(f.number(changed.otherSessionsEnded)));
        }}
      >
        <PasswordInput
          label={w.access.currentPassword}
          description={w.access.currentPasswordHelp}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': w.access.showPassword, size: 44 }}
          {...form.getInputProps('current')}
        />
        <PasswordInput
          label={w.access.newPassword}
          description={w.access.newPasswordHelp}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': w.access.showPassword, size: 44 }}
          {...form.getInputProps('next')}
        />
      </FormScreen>
    </section>
  );
}
