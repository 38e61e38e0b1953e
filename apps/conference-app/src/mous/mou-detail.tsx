import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Title } from '@mantine/core';
import { IconFileText, IconHistory } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { MouDocument, type MouFieldsFragment } from '../gql/operations.js';
import type { MouMove } from '../gql/schema.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { EarlierTexts } from './earlier-texts.js';
import { MouChanged } from './mou-changed.js';
import { isOpen, mainMove } from './mou-next.js';
import { MouParties } from './mou-parties.js';
import { MouScans } from './mou-scans.js';
import { MouStand } from './mou-stand.js';
import { MouTerms } from './mou-terms.js';
import { MouTimeline } from './mou-timeline.js';
import { MoveButton } from './move-button.js';
import { PartnershipChoice } from './partnership-choice.js';

export default function MouDetail() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MouDocument, { variables: { id } });
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Detail mou={data.mou} />;
}

/** Moves that stand below, for whoever needs them; the others have their place at what they are about. */
const others: MouMove[] = ['CHANGE', 'AGREE', 'LIST', 'RECORD', 'SIGN', 'REOPEN', 'UNLIST', 'CANCEL'];

function Detail({ mou }: { mou: MouFieldsFragment }) {
  const { w, f } = useWords();
  const { role, organisation } = useViewer();
  const staff = role === 'ORGANISER';
  const main = mainMove(mou, organisation.id, staff);
  const further = others.filter((move) => move !== main && isOpen(mou, move));
  return (
    <>
      <PageTitle
        title={mou.title}
        help={w.mous.numbered(f.number(mou.number))}
        actions={
          <Button
            component={Link}
            to={`/mous/${mou.id}/print`}
            variant="default"
            leftSection={<IconFileText aria-hidden />}
          >
            {w.mous.read}
          </Button>
        }
      />
      <Stack gap="lg" maw="60rem">
        <MouChanged mou={mou} />
        <MouStand mou={mou} />
        <MouScans mou={mou} />
        <MouTerms mou={mou} />
        <MouParties mou={mou} />
        {further.length > 0 && (
          <section>
            <Title order={2} mb="sm">
              {w.mous.otherActions}
            </Title>
            <Group>
              {further.map((move) => (
                <MoveButton key={move} mou={mou} move={move} />
              ))}
            </Group>
          </section>
        )}
        {staff && <PartnershipChoice mou={mou} />}
        <EarlierTexts mou={mou} />
        <MouTimeline mou={mou} />
        <Group>
          {mou.proposalId && (
            <Button component={Link} to={`/proposals/${mou.proposalId}`} variant="default">
              {w.mous.fromProposal}
            </Button>
          )}
          {staff && (
            <Button
              component={Link}
              to={`/history?noun=mou&nounId=${mou.id}`}
              variant="default"
              leftSection={<IconHistory aria-hidden />}
            >
              {w.goods.history}
            </Button>
          )}
        </Group>
      </Stack>
    </>
  );
}
