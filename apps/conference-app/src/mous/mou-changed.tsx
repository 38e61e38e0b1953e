import { Alert, Stack, Text } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import type { MouFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { changesOf, unreadOf } from './mou-changes.js';
import classes from './mou-changes.module.css';
import { TextPoints } from './text-points.js';
import { useTextWriter } from './use-text-writer.js';

/** Points that say who signs for a party. */
const naming = /^party\..*\.(signatory|position|authority)$/;

/** Tells whoever has not agreed to the text that stands: who changed it, what was changed, and which agreements lapsed. */
export function MouChanged({ mou }: { mou: MouFieldsFragment }) {
  const { w, f } = useWords();
  const { organisation } = useViewer();
  const writer = useTextWriter();
  const unread = unreadOf(mou, organisation.id);
  if (!unread) return null;
  const { from, to, since, lapsed } = unread;
  const { texts: says } = w.mous;
  const changes = changesOf(to, from, { w, f });
  // Signatories are named in every draft; that alone is no reason to be alarmed.
  const alarming = lapsed.length > 0 || changes.some(({ key }) => !naming.test(key));
  const mine = lapsed.some(({ organisationId }) => organisationId === organisation.id);
  return (
    <Alert
      color={alarming ? 'amber' : 'sky'}
      title={
        mine
          ? says.changedSinceYours(f.number(from.version))
          : says.changed(f.number(from.version), f.number(to.version))
      }
    >
      <Stack gap="sm">
        <ul className={classes.writers}>
          {since.map((text) => (
            <li key={text.version}>{writer(text)}</li>
          ))}
        </ul>
        <Text fw={600}>{changes.length ? says.whatChanged : says.sameWords}</Text>
        {changes.length > 0 && <TextPoints points={changes} />}
        {lapsed.map(({ organisationId, name, version }) => (
          <Text key={organisationId} fw={600}>
            {organisationId === organisation.id
              ? says.yoursLapsed(f.number(version))
              : says.lapsed(name, f.number(version))}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
