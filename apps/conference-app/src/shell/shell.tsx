import { Group, Text } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { EventSwitch } from '../events/event-switch.js';
import { ConnectionBanner } from '../live/connection-banner.js';
import { useWords } from '../words/words.js';
import { BottomNavigation, SideNavigation } from './places-nav.js';
import { LanguageSwitch } from './language-switch.js';
import classes from './shell.module.css';

/** Head, navigation (left on a desktop, below on a phone) and the screen. */
export function Shell({ children }: { children: ReactNode }) {
  const { w } = useWords();
  const viewer = useViewer();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);

  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        {w.shell.skip}
      </a>
      <header className={classes.head}>
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Link to="/" className={classes.brand}>
            <img src="/icon.svg" alt="" width={34} height={34} />
            <span>{w.shell.product}</span>
          </Link>
          <EventSwitch />
          <Group gap="xs" wrap="nowrap">
            <Text className={classes.who}>
              {viewer.fullName}
              <br />
              <span>{viewer.organisation.name}</span>
            </Text>
            <LanguageSwitch onDark />
          </Group>
        </Group>
      </header>
      <ConnectionBanner />
      <div className={classes.body}>
        <SideNavigation />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      <BottomNavigation />
    </div>
  );
}
