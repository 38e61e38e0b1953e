import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Paper, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { Link } from 'react-router';
import { ReleaseFiguresDocument } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './matching.module.css';
import { ReleaseProgress } from './release-progress.js';
import { useWhoSees } from './who-sees.js';

/** What the parties see so far, what of it holds no longer, and the way to release. */
export function ReleasePanel({ eventId }: { eventId: string }) {
  const { w, f } = useWords();
  const whoSees = useWhoSees();
  const { data } = useQuery(ReleaseFiguresDocument, { variables: { eventId } });
  const figures = data?.releaseFigures;
  const seen = figures && whoSees(figures);
  return (
    <Paper withBorder p="md" component="section" aria-label={w.matching.release} className={classes.release}>
      <div role="status">
        {seen && (
          <Text fw={600}>
            {seen.total ? w.matching.releasedSoFar(f.number(seen.total)) : w.matching.noneReleased}
          </Text>
        )}
        {seen && seen.isMixed && <Text>{seen.parts.join(' · ')}</Text>}
        {figures && figures.changed > 0 && <Text>{w.matching.changedSoFar(f.number(figures.changed))}</Text>}
        {figures && figures.ruledOut > 0 && (
          <Text>{w.matching.ruledOutSoFar(f.number(figures.ruledOut))}</Text>
        )}
        {figures && figures.changed + figures.ruledOut > 0 && (
          <Anchor component={Link} to="/matching?released=CHANGED_SINCE">
            {w.matching.seeChanged}
          </Anchor>
        )}
      </div>
      <Button component={Link} to="/matching/release" size="lg" leftSection={<IconSend aria-hidden />}>
        {w.matching.release}
      </Button>
      <Text c="dimmed">
        {w.matching.releaseHelp}
        {figures && figures.supplierOnly > 0 && ` ${w.matching.previewSuppliers}`}
      </Text>
      <ReleaseProgress eventId={eventId} />
    </Paper>
  );
}
