import { Button, Group } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconSend } from '@tabler/icons-react';
import { RevokeInvitationDocument, type PersonFieldsFragment } from '../gql/operations.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { MakeInvitation } from './make-invitation.js';

type Props = { person: PersonFieldsFragment; askAgain: () => void };

/** Invite, or hand over a new link; revoke what is still open. */
export function PersonActions({ person, askAgain }: Props) {
  const { w } = useWords();
  const [revoke] = useAct(RevokeInvitationDocument);
  const { hasAccount, openInvitation } = person;
  const inviteLabel = hasAccount ? w.people.newLink : w.people.invite;
  const invite = () =>
    modals.open({
      title: inviteLabel,
      size: 'lg',
      closeButtonProps: { 'aria-label': w.common.close },
      children: <MakeInvitation person={person} />,
      onClose: askAgain,
    });
  return (
    <Group gap="xs" justify="flex-end">
      <Button variant="light" leftSection={<IconSend aria-hidden size={18} />} onClick={invite}>
        {inviteLabel}
      </Button>
      {openInvitation && (
        <ConfirmButton
          ask={w.people.revokeAsk}
          onConfirm={async () => {
            if (!(await revoke({ id: openInvitation.id }))) return;
            tell(w.people.revoked);
            askAgain();
          }}
        >
          {w.people.revoke}
        </ConfirmButton>
      )}
    </Group>
  );
}
