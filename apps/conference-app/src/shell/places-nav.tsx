import { Drawer, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { SignOutButton } from '../access/sign-out-button.js';
import { useViewer } from '../access/viewer.js';
import { useWords } from '../words/words.js';
import { places, type Place } from './navigation.js';
import classes from './places-nav.module.css';

const onThumb = 4;

export function SideNavigation() {
  const { w } = useWords();
  const { role } = useViewer();
  return (
    <nav className={classes.side} aria-label={w.shell.navigation}>
      <div className={classes.stay}>
        {places[role].map((place) => (
          <PlaceLink key={place.to} place={place} className={classes.row} />
        ))}
        <SignOutButton />
      </div>
    </nav>
  );
}

/** Four places under the thumb and the rest in a drawer: a phone's navigation. */
export function BottomNavigation() {
  const { w } = useWords();
  const { role } = useViewer();
  const [open, drawer] = useDisclosure(false);
  const all = places[role];
  return (
    <nav className={classes.bottom} aria-label={w.shell.navigation}>
      {all.slice(0, onThumb).map((place) => (
        <PlaceLink key={place.to} place={place} className={classes.thumb} />
      ))}
      <UnstyledButton className={classes.thumb} onClick={drawer.open} aria-haspopup="dialog">
        <IconMenu2 aria-hidden size={24} />
        <span>{w.shell.menu}</span>
      </UnstyledButton>
      <Drawer
        opened={open}
        onClose={drawer.close}
        position="bottom"
        size="min(34rem, 85%)"
        title={w.shell.navigation}
        closeButtonProps={{ 'aria-label': w.common.close }}
      >
        {all.slice(onThumb).map((place) => (
          <PlaceLink key={place.to} place={place} className={classes.row} onClick={drawer.close} />
        ))}
        <SignOutButton />
      </Drawer>
    </nav>
  );
}

function PlaceLink({
  place,
  className,
  onClick,
}: {
  place: Place;
  className?: string;
  onClick?: () => void;
}) {
  const { w } = useWords();
  return (
    <NavLink to={place.to} end={place.to === '/'} className={className} onClick={onClick}>
      <place.icon aria-hidden size={24} stroke={1.7} />
      <span>{w.shell[place.label]}</span>
    </NavLink>
  );
}
