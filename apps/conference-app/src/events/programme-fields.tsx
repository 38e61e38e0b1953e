import { ActionIcon, Button, Fieldset, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import type { EventForm } from './event-fields.js';
import classes from './programme-fields.module.css';

/** The programme as an ordered list: write, move, remove, add. */
export function ProgrammeFields({ form }: { form: EventForm }) {
  const { w } = useWords();
  const items = form.values.programme;
  return (
    <Fieldset legend={w.events.programme} data-field="programme">
      <Text c="dimmed">{w.events.programmeHelp}</Text>
      <Stack component="ol" gap="sm" pl={0} style={{ listStyle: 'none' }}>
        {items.map((_, index) => {
          const number = index + 1;
          return (
            <li key={index} className={classes.item}>
              <Textarea
                className={classes.text}
                minRows={1}
                label={w.events.item(number)}
                {...form.getInputProps(`programme.${index}`)}
              />
              <Group gap={0} wrap="nowrap">
                <ActionIcon
                  aria-label={w.events.moveUp(number)}
                  disabled={index === 0}
                  onClick={() => form.reorderListItem('programme', { from: index, to: index - 1 })}
                >
                  <IconArrowUp aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={w.events.moveDown(number)}
                  disabled={number === items.length}
                  onClick={() => form.reorderListItem('programme', { from: index, to: index + 1 })}
                >
                  <IconArrowDown aria-hidden />
                </ActionIcon>
                <ActionIcon
                  color="red"
                  aria-label={w.events.removeItem(number)}
                  onClick={() => form.removeListItem('programme', index)}
                >
                  <IconTrash aria-hidden />
                </ActionIcon>
              </Group>
            </li>
          );
        })}
      </Stack>
      <Button
        mt="md"
        variant="default"
        leftSection={<IconPlus aria-hidden />}
        onClick={() => form.insertListItem('programme', '')}
      >
        {w.events.addItem}
      </Button>
    </Fieldset>
  );
}
