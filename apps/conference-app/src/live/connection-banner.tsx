import { Box } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import { useConnection } from './live.js';
import classes from './connection-banner.module.css';

/** Says, and says aloud, that the screen is cut off; a blink of the connection stays unmentioned. */
export function ConnectionBanner() {
  const { w } = useWords();
  const connection = useConnection();
  const [settled] = useDebouncedValue(connection, 1200);
  const cut = connection !== 'online' && settled !== 'online';
  return (
    <Box role="status" aria-live="polite">
      {cut && (
        <div className={classes.banner}>
          <IconCloudOff aria-hidden size={22} />
          <span>{connection === 'offline' ? w.shell.offline : w.shell.reconnecting}</span>
        </div>
      )}
    </Box>
  );
}
