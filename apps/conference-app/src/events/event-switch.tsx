import { NativeSelect, Text } from '@mantine/core';
import { useWords } from '../words/words.js';
import { useChosenEvent } from './chosen-event.js';
import classes from './event-switch.module.css';

/** Which conference one works in; a select only where there is a choice. */
export function EventSwitch() {
  const { w } = useWords();
  const { events, event, choose } = useChosenEvent();
  if (!event) return null;
  if (events.length === 1) return <Text className={classes.name}>{event.name}</Text>;
  return (
    <NativeSelect
      className={classes.choice}
      aria-label={w.shell.chosenEvent}
      value={event.id}
      onChange={(change) => choose(change.currentTarget.value)}
      data={events.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
