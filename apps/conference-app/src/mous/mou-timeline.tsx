import { Paper, Stack, Text, Timeline, Title } from '@mantine/core';
import type { MouFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './mou.module.css';

/** How it came so far, and the signatures that were reversed. */
export function MouTimeline({ mou: { steps, reversed, parties } }: { mou: MouFieldsFragment }) {
  const { w, f } = useWords();
  const nameOf = (id: string) =>
    parties.find(({ organisation }) => organisation.organisationId === id)?.organisation.name;
  return (
    <>
      {reversed.length > 0 && (
        <Paper component="section" withBorder p="md">
          <Title order={2} mb="sm">
            {w.mous.reversedTitle}
          </Title>
          <ul className={classes.plain}>
            {reversed.map(({ id, signatory, organisationId, signedAt, reversedAt, reversalReason }) => (
              <li key={id}>
                <Text td="line-through">
                  {w.mous.reversedLine(
                    [signatory.fullName ?? w.mous.nameHidden, nameOf(organisationId)]
                      .filter(Boolean)
                      .join(', '),
                    f.dateTime(signedAt),
                    reversedAt ? f.dateTime(reversedAt) : '',
                  )}
                </Text>
                {reversalReason && <Text>{w.mous.because(reversalReason)}</Text>}
              </li>
            ))}
          </ul>
        </Paper>
      )}
      <section>
        <Title order={2} mb="sm">
          {w.mous.steps}
        </Title>
        <Timeline active={steps.length - 1} bulletSize={18} lineWidth={3}>
          {steps.map(({ number, move, organisation, how, reason, at }) => (
            <Timeline.Item key={number} title={w.enums.mouMove[move]}>
              <Stack gap={0}>
                <Text>
                  {how === 'SCREEN' ? organisation : w.mous.stepBy(organisation, w.enums.howAsked[how])}
                </Text>
                {reason && <Text>{w.mous.because(reason)}</Text>}
                <Text c="dimmed">{f.dateTime(at)}</Text>
              </Stack>
            </Timeline.Item>
          ))}
        </Timeline>
      </section>
    </>
  );
}
