import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconPhone } from '@tabler/icons-react';
import { useWords, type Said } from '../words/words.js';
import classes from './badges.module.css';

type Tone = 'good' | 'busy' | 'wait' | 'bad' | 'plain';
const colours: Record<Tone, string> = {
  good: 'leaf',
  busy: 'sky',
  wait: 'amber',
  bad: 'red',
  plain: 'stone',
};

/** A state in words, never in colour alone. */
export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  return <Badge color={colours[tone]}>{children}</Badge>;
}

type CallProps = {
  name: string;
  telephone: string;
  /** In a list the name stands elsewhere already. */ short?: boolean;
};

/** A telephone number one can press. */
export function CallLink({ name, telephone, short = false }: CallProps) {
  const { w, f } = useWords();
  const number = f.telephone(telephone);
  const whole = `${w.common.callPerson(name)}: ${number}`;
  return (
    <Anchor href={`tel:${telephone.replace(/[^+\d]/g, '')}`} aria-label={whole} className={classes.call}>
      <IconPhone aria-hidden size={20} className={classes.icon} />
      {short ? number : whole}
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
