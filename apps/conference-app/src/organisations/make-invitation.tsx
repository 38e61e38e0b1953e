import { Alert, Button, Checkbox, CopyButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconCheck, IconCopy, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import {
  CreateInvitationDocument,
  type CreateInvitationMutation,
  type PersonFieldsFragment,
} from '../gql/operations.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { ProblemSummary } from '../parts/problem-summary.js';

type Made = Extract<CreateInvitationMutation['createInvitation'], { __typename: 'NewInvitation' }>;

/** Makes a person's link and shows it, once, ready to be handed over. */
export function MakeInvitation({ person }: { person: PersonFieldsFragment }) {
  const { w } = useWords();
  const [key] = useState(() => crypto.randomUUID());
  const [mail, setMail] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const [create, { sending, problems, error }] = useSend(CreateInvitationDocument);
  if (made) return <Ready made={made} />;
  return (
    <Stack>
      <Text>{w.people.inviteAsk(person.fullName)}</Text>
      <ProblemSummary problems={problems} labels={{ email: w.people.email, telephone: w.people.telephone }} />
      {error ? <ErrorNote error={error} title={w.errors.couldNotSave} /> : null}
      {person.email && (
        <Checkbox
          label={w.people.sendMail(person.email)}
          checked={mail}
          onChange={(event) => setMail(event.currentTarget.checked)}
        />
      )}
      <Button
        data-autofocus
        loading={sending}
        leftSection={<IconLink aria-hidden />}
        onClick={async () => {
          const purpose = person.hasAccount ? 'RESET' : 'JOIN';
          const answer = await create({ key, personId: person.id, purpose, sendMail: mail });
          if (answer) setMade(answer);
        }}
      >
        {w.people.makeLink}
      </Button>
    </Stack>
  );
}

function Ready({ made }: { made: Made }) {
  const { w, f, pick } = useWords();
  const { link, qrSvg, message, invitation } = made;
  return (
    <Stack>
      <Alert color="leaf" role="status" title={w.people.linkReady}>
        {w.people.linkOnce} {w.people.validUntil(f.dateTime(invitation.expiresAt))}
        {invitation.mailed && ` ${w.people.mailed}`}
      </Alert>
      <Textarea label={w.people.messageLabel} readOnly value={pick(message)} />
      <Group>
        <Copy value={pick(message)} label={w.people.copyMessage} filled />
        <Copy value={link} label={w.people.copyLink} />
      </Group>
      <img
        alt={w.people.qr}
        width={220}
        height={220}
        src={`data:image/svg+xml;utf8,${encodeURIComponent(qrSvg)}`}
        style={{ alignSelf: 'center' }}
      />
    </Stack>
  );
}

function Copy({ value, label, filled = false }: { value: string; label: string; filled?: boolean }) {
  const { w } = useWords();
  return (
    <CopyButton value={value} timeout={4000}>
      {({ copied, copy }) => (
        <Button
          variant={filled ? 'filled' : 'default'}
          onClick={copy}
          leftSection={copied ? <IconCheck aria-hidden /> : <IconCopy aria-hidden />}
          aria-live="polite"
        >
          {copied ? w.common.copied : label}
        </Button>
      )}
    </CopyButton>
  );
}
