import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { ClarifyBadge } from '../parts/badges.js';
import { useWords, type Said } from '../words/words.js';
import { Facts } from '../parts/facts.js';
import { useFieldNames } from './field-names.js';

type Props = {
  asWritten: readonly { field: string; words: string }[];
  clarify: readonly { field: string; why: Said; accepted: Said }[];
  /** Whose it is, and where it is completed. */
  ownerId: string;
  changeTo: string;
  contact?: { fullName: string; telephone?: string | null } | null;
};

/** What is «cần bổ sung» with whom to call, and the form's own words; nothing where all is clear. */
export function AsWritten({ asWritten, clarify, contact, ownerId, changeTo }: Props) {
  const { w } = useWords();
  const { role } = useViewer();
  const nameOf = useFieldNames();
  if (!clarify.length && !asWritten.length) return null;
  const named = clarify.map((point) => ({
    ...point,
    why: { vi: `${nameOf(point.field)}: ${point.why.vi}.`, en: `${nameOf(point.field)}: ${point.why.en}.` },
  }));
  return (
    <Paper component="section" withBorder p="md" aria-label={w.common.clarify}>
      <Stack gap="sm">
        <ClarifyBadge clarify={named} contact={contact} full />
        {clarify.length > 0 && (
          <Group>
            <Button component={Link} to={changeTo}>
              {w.goods.complete}
            </Button>
            {role === 'ORGANISER' && !contact?.telephone && (
              <>
                <Text>{w.goods.noTelephone}</Text>
                <Button component={Link} variant="default" to={`/organisations/${ownerId}`}>
                  {w.goods.addContact}
                </Button>
              </>
            )}
          </Group>
        )}
        {asWritten.length > 0 && (
          <>
            <Title order={3}>{w.goods.asWritten}</Title>
            <Facts rows={asWritten.map(({ field, words }) => [nameOf(field), `«${words}»`])} />
          </>
        )}
      </Stack>
    </Paper>
  );
}
