import { useQuery } from '@apollo/client/react';
import { Alert, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import { MouWaitingDocument, type MouFieldsFragment } from '../gql/operations.js';
import { CallLink } from '../parts/badges.js';
import { useWords, type Words } from '../words/words.js';
import { mainMove, waitsFor, way, withoutSignatory } from './mou-next.js';
import classes from './mou.module.css';
import { MoveButton } from './move-button.js';

type Props = { mou: MouFieldsFragment };

/** Where the memorandum stands, what is next, whom it waits for and the one button that brings it on. */
export function MouStand({ mou }: Props) {
  const { w } = useWords();
  const { role, organisation } = useViewer();
  const main = mainMove(mou, organisation.id, role === 'ORGANISER');
  return (
    <Paper component="section" withBorder p="md" aria-label={w.mous.where}>
      <Stack>
        {mou.status === 'CANCELLED' ? <Cancelled mou={mou} /> : <Way mou={mou} />}
        <NextSentence mou={mou} />
        {role === 'ORGANISER' && <WhomToCall mou={mou} />}
        {main && main !== 'ATTACH' && (
          <Group>
            <MoveButton mou={mou} move={main} main />
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function Way({ mou }: Props) {
  const { w } = useWords();
  const at = way.findIndex((status) => status === mou.status);
  return (
    <>
      <Title order={2}>{w.mous.where}</Title>
      <ol className={classes.way}>
        {way.map((status, index) => {
          const state = index < at || mou.status === 'COMPLETE' ? 'done' : index === at ? 'now' : 'later';
          const mark = { done: w.mous.stepDone, now: w.mous.stepNow, later: w.mous.stepLater }[state];
          return (
            <li key={status} data-state={state} aria-current={index === at ? 'step' : undefined}>
              {w.enums.mouStatus[status]}
              <span className={classes.mark}>{mark}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Cancelled({ mou }: Props) {
  const { w } = useWords();
  const reason = mou.steps.findLast(({ move }) => move === 'CANCEL')?.reason;
  return (
    <Alert color="amber" title={w.mous.cancelled}>
      {reason && w.mous.because(reason)}
    </Alert>
  );
}

function NextSentence({ mou }: Props) {
  const { w } = useWords();
  const { role, organisation, accountId } = useViewer();
  const sentence = nextSentence(mou, w, {
    staff: role === 'ORGANISER',
    organisationId: organisation.id,
    accountId,
  });
  return sentence && <Text fw={600}>{sentence}</Text>;
}

type Reader = { staff: boolean; organisationId: string; accountId: string };

function nextSentence(mou: MouFieldsFragment, w: Words, reader: Reader): string | undefined {
  const { status, moves } = mou;
  const named = (parties: readonly { organisation: { name: string } }[]) =>
    parties.map(({ organisation }) => organisation.name).join(', ');
  const awaited = waitsFor(mou);
  const mine = awaited.find(({ organisation }) => organisation.organisationId === reader.organisationId);
  if (status === 'DRAFT') {
    const missing = withoutSignatory(mou.parties);
    if (missing.length) return stillMissing(missing, w);
    return mine && !reader.staff ? w.mous.waitsForYourAgreement : w.mous.waitsForAgreement(named(awaited));
  }
  if (status === 'LISTED')
    return moves.includes('SIGN') && mine?.signatory?.id === reader.accountId
      ? w.mous.waitsForYourSignature
      : w.mous.waitsForSignature(
          awaited
            .map(({ organisation, signatory }) =>
              signatory?.fullName ? `${organisation.name} (${signatory.fullName})` : organisation.name,
            )
            .join(', '),
        );
  return (reader.staff ? w.mous.nextForStaff : w.mous.nextForParty)[status];
}

/** Of whom the signatory, of whom only the position is missing. */
function stillMissing(parties: ReturnType<typeof withoutSignatory>, w: Words): string {
  const nobody = parties.filter(({ signatory }) => !signatory).map(({ organisation }) => organisation.name);
  const noPosition = parties.flatMap(({ signatory, organisation: { name } }) =>
    signatory ? [signatory.fullName ? `${signatory.fullName} (${name})` : name] : [],
  );
  return [
    ...(nobody.length ? [w.mous.noSignatoryYet(nobody.join(', '))] : []),
    ...(noPosition.length ? [w.mous.noPositionYet(noPosition.join(', '))] : []),
    w.mous.untilNamed,
  ].join(' ');
}

/** Telephone numbers of those it waits for, where they may be called. */
function WhomToCall({ mou }: Props) {
  const { data } = useQuery(MouWaitingDocument, { variables: { eventId: mou.eventId } });
  const calls = (data?.waiting ?? []).flatMap(({ mouId, organisation, contact }) =>
    mouId === mou.id && contact?.telephone
      ? [{ organisation, name: contact.fullName, telephone: contact.telephone }]
      : [],
  );
  if (!calls.length) return null;
  return (
    <ul className={classes.plain}>
      {calls.map(({ organisation, name, telephone }) => (
        <li key={organisation.id}>
          {organisation.name}: <CallLink name={name} telephone={telephone} />
        </li>
      ))}
    </ul>
  );
}
