import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconPhone } from '@tabler/icons-react';
import { useWords, type Said } from '../words/words.js';

type Tone = 'good' | 'busy' | 'wait' | 'bad' | 'plain';
const colours: Record<Tone, string> = {
  good: 'leaf',
  busy: 'sky',
  wait: 'amber',
  bad: 'red',
  plain: 'gray.8',
};

/** A state in words, never in colour alone. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  return <Badge color={colours[tone]}>{children}</Badge>;
}

/** A telephone number one can press. */
export function CallLink({ name, telephone }: { name: string; telephone: string }) {
  const { w } = useWords();
  return (
    <Anchor
      href={`tel:${telephone.replace(/[^+\d]/g, '')}`}
      mih={44}
      display="inline-flex"
      style={{ alignItems: 'center' }}
    >
      <IconPhone aria-hidden size={20} />
      &nbsp;{w.common.callPerson(name)}: {telephone}
    </Anchor>
  );
}

type ClarifyProps = {
  clarify: readonly { field: string; why: Said; accepted: Said }[];
  contact?: { fullName: string; telephone?: string | null } | null;
  /** In a list only the badge is drawn; on a detail screen each point with what would be accepted. */
  full?: boolean;
};

/** «Cần bổ sung»: what is missing or unclear, and whom to call. Nothing is drawn when nothing is missing. */
export function ClarifyBadge({ clarify, contact, full = false }: ClarifyProps) {
  const { w, pick } = useWords();
  if (!clarify.length) return null;
  const badge = (
    <Badge color="amber" leftSection={<IconAlertCircle aria-hidden size={16} />}>
      {w.common.clarify}
    </Badge>
  );
  if (!full) return badge;
  return (
    <Stack gap="xs">
      <Group>{badge}</Group>
      <ul>
        {clarify.map(({ field, why, accepted }) => (
          <li key={field + pick(why)}>
            {pick(why)}{' '}
            <Text span c="dimmed">
              {pick(accepted)}
            </Text>
          </li>
        ))}
      </ul>
      {contact?.telephone && <CallLink name={contact.fullName} telephone={contact.telephone} />}
    </Stack>
  );
}
