import { useState } from 'react';
import { MoveBoardDocument, SigningBoardDocument, type BoardFieldsFragment } from '../gql/operations.js';
import { useApolloClient } from '@apollo/client/react';
import { useAct } from '../talk/use-act.js';

export type BoardMoves = {
  /** The memorandum on the stage, as last asked for. */
  currentId: string | null;
  /** Puts one on the stage, or none. A second press is waited for until the first is done. */
  show: (mouId: string | null) => void;
};

/** The board is moved by the organiser's hand only: never by a timer, never sent again later by itself. */
export function useBoardMoves(eventId: string, board: BoardFieldsFragment | undefined): BoardMoves {
  const client = useApolloClient();
  const [move] = useAct(MoveBoardDocument);
  const [going, setGoing] = useState<{ mouId: string | null } | null>(null);
  const show = async (mouId: string | null) => {
    if (going) return;
    setGoing({ mouId });
    const moved = await move({ eventId, mouId });
    if (moved)
      client.writeQuery({
        query: SigningBoardDocument,
        variables: { eventId },
        data: { signingBoard: moved },
      });
    setGoing(null);
  };
  return {
    currentId: going ? going.mouId : (board?.currentMouId ?? null),
    show: (mouId) => void show(mouId),
  };
}
