import { Box, Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../shell/language-switch.js';
import { useWords } from '../words/words.js';
import classes from './door-frame.module.css';

/** The frame of the screens before one is inside. */
export function DoorFrame({ children }: { children: ReactNode }) {
  const { w } = useWords();
  return (
    <Box className={classes.frame}>
      <header className={classes.head}>
        <Group gap="sm" wrap="nowrap">
          <img src="/icon.svg" alt="" width={44} height={44} className={classes.mark} />
          <div>
            <Text fw={700} fz="xl" lh={1.2}>
              {w.shell.product}
            </Text>
            <Text lh={1.3}>{w.access.supplySide}</Text>
          </div>
        </Group>
        <LanguageSwitch onDark />
      </header>
      <main className={classes.main}>
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }}>
          {children}
        </Paper>
      </main>
    </Box>
  );
}
