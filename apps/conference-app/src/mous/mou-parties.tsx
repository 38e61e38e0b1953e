import { Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useViewer } from '../access/viewer.js';
import { Facts } from '../parts/facts.js';
import {
  ReverseSignatureDocument,
  type MouFieldsFragment,
  type MouPartyFieldsFragment,
} from '../gql/operations.js';
import { StatusBadge } from '../parts/badges.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { MoveDialog } from './move-dialog.js';

type Props = { mou: MouFieldsFragment };
type Party = MouPartyFieldsFragment;

/** The parties: role, who signs for each, and whether it has agreed and signed. */
export function MouParties({ mou }: Props) {
  const { w } = useWords();
  return (
    <section>
      <Title order={2} mb="sm">
        {w.mous.partiesTitle}
      </Title>
      <SimpleGrid component="ul" cols={{ base: 1, sm: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
        {mou.parties.map((party) => (
          <Paper component="li" key={party.organisation.organisationId} withBorder p="md">
            <PartyCard mou={mou} party={party} />
          </Paper>
        ))}
      </SimpleGrid>
    </section>
  );
}

function PartyCard({ mou, party }: Props & { party: Party }) {
  const { w } = useWords();
  const { organisation: mine } = useViewer();
  const { organisation, role, mustSign, signatory, position, authority, signature } = party;
  const name = signatory ? (signatory.fullName ?? w.mous.nameHidden) : w.mous.noSignatory;
  return (
    <Stack gap="sm">
      <div>
        <Text fw={700}>{organisation.name}</Text>
        <Text c="dimmed">
          {[
            w.enums.partyRole[role],
            !mustSign && w.mous.mustNotSign,
            organisation.organisationId === mine.id && w.mous.yours,
          ]
            .filter(Boolean)
            .join(', ')}
        </Text>
      </div>
      <Marks mou={mou} party={party} />
      <Facts
        rows={[
          [w.mous.signatory, name],
          [w.mous.position, position],
          [w.mous.authority, authority],
        ]}
      />
      {signature && (signature.another || signature.how === 'PAPER') && <WhoSigned party={party} />}
      {signature && mou.moves.includes('REVERSE') && <ReverseButton mou={mou} party={party} />}
    </Stack>
  );
}

function Marks({ mou: { status }, party: { mustSign, agreedAt, signature } }: Props & { party: Party }) {
  const { w, f } = useWords();
  if (signature)
    return <StatusBadge tone="good">{w.mous.signedAt(f.dateTime(signature.signedAt))}</StatusBadge>;
  if (!mustSign || status === 'CANCELLED') return null;
  return (
    <Group gap="xs">
      {agreedAt ? (
        <StatusBadge tone="busy">{w.mous.agreedAt(f.dateTime(agreedAt))}</StatusBadge>
      ) : (
        <StatusBadge tone="wait">{w.mous.notAgreed}</StatusBadge>
      )}
      {status === 'LISTED' && <StatusBadge tone="wait">{w.mous.notSigned}</StatusBadge>}
    </Group>
  );
}

function WhoSigned({ party: { signature } }: { party: Party }) {
  const { w } = useWords();
  if (!signature) return null;
  const { signatory, position, authority, how, another } = signature;
  return (
    <div>
      {another && <Text fw={600}>{w.mous.another}</Text>}
      <Facts
        rows={[
          [
            w.mous.whoSigned,
            w.mous.signedBy(signatory.fullName ?? w.mous.nameHidden, w.enums.signedHow[how]),
          ],
          ...(another
            ? ([
                [w.mous.position, position],
                [w.mous.authority, authority],
              ] as const)
            : []),
        ]}
      />
    </div>
  );
}

function ReverseButton({ mou, party: { signature } }: Props & { party: Party }) {
  const { w } = useWords();
  const [reverse] = useAct(ReverseSignatureDocument);
  if (!signature) return null;
  return (
    <div>
      <MoveDialog
        mou={mou}
        name={`reverse.${signature.id}`}
        verb={w.mous.reverse}
        ask={w.mous.reverseAsk(signature.signatory.fullName ?? w.mous.nameHidden)}
        danger
        wantsReason
        onConfirm={async ({ key, reason }) => {
          if (!(await reverse({ key, signatureId: signature.id, reason }))) return false;
          tell(w.mous.reversed);
          return true;
        }}
      />
    </div>
  );
}
