import { useQuery } from '@apollo/client/react';
import { Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconDeviceProjector, IconPlaylist } from '@tabler/icons-react';
import { Link } from 'react-router';
import { NeedsEvent } from '../events/needs-event.js';
import { SigningBoardDocument } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { BoardRows } from './board-rows.js';
import { BoardTotals } from './board-totals.js';
import { OnStage } from './on-stage.js';
import { useBoardMoves } from './use-board-moves.js';

/** For staff on the day: who is on the stage, who comes next, who has signed, and what it sums up to. */
export default function Board() {
  return <NeedsEvent>{(event) => <Screen key={event.id} eventId={event.id} />}</NeedsEvent>;
}

function Screen({ eventId }: { eventId: string }) {
  const { w } = useWords();
  return (
    <>
      <PageTitle
        title={w.signing.board.title}
        help={w.signing.board.help}
        actions={
          <>
            <Button
              component="a"
              href="/board/projector"
              target="_blank"
              rel="noopener"
              leftSection={<IconDeviceProjector aria-hidden size={20} />}
            >
              {w.signing.board.projector}
              <VisuallyHidden>, {w.signing.board.newWindow}</VisuallyHidden>
            </Button>
            <Button
              component={Link}
              to="/signing"
              variant="default"
              leftSection={<IconPlaylist aria-hidden size={20} />}
            >
              {w.signing.board.toList}
            </Button>
          </>
        }
      />
      <Rows eventId={eventId} />
    </>
  );
}

function Rows({ eventId }: { eventId: string }) {
  const { w } = useWords();
  const { data, error, refetch } = useQuery(SigningBoardDocument, { variables: { eventId } });
  const moves = useBoardMoves(eventId, data?.signingBoard);
  if (!data) return error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Loading />;
  const board = data.signingBoard;
  if (!board.rows.length) return <Text>{w.signing.board.empty}</Text>;
  return (
    <>
      <OnStage rows={board.rows} moves={moves} />
      <Title order={2} mt="lg" mb="sm">
        {w.signing.board.rows}
      </Title>
      <BoardRows rows={board.rows} moves={moves} />
      <BoardTotals board={board} />
    </>
  );
}
