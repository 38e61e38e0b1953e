import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { SetMatchOpinionDocument } from '../gql/operations.js';
import type { Opinion, OpinionReason } from '../gql/schema.js';
import { tell, tellWithUndo } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { askOwnLists } from './ask-own-lists.js';

export type Rated = { id: string; opinion: Opinion; opinionReason?: OpinionReason | null };

/** Says what one thinks of a match, tells it with a way back, and has one's own lists follow. */
export function useOpinion(match: Rated) {
  const { w } = useWords();
  const client = useApolloClient();
  const [set, busy] = useAct(SetMatchOpinionDocument);
  const { id: matchId, opinion: before, opinionReason: reasonBefore } = match;

  const write = useCallback(
    async (opinion: Opinion, reason: OpinionReason | null) => {
      if (!(await set({ matchId, opinion, reason }))) return false;
      await askOwnLists(client);
      return true;
    },
    [client, matchId, set],
  );
  const say = async (opinion: Opinion, reason: OpinionReason | null = null) => {
    if (!(await write(opinion, reason))) return false;
    // The card that had the focus has left the list.
    if (opinion === 'NOT_INTERESTED' || before === 'NOT_INTERESTED')
      document.getElementById('main')?.focus({ preventScroll: true });
    const undo = () => void write(before, reasonBefore ?? null);
    if (opinion === 'NOT_INTERESTED') tellWithUndo(w.opinions.hidden, w.common.undo, undo);
    else if (opinion === 'INTERESTED') tellWithUndo(w.opinions.marked, w.common.undo, undo);
    else tell(before === 'INTERESTED' ? w.opinions.unmarked : w.opinions.shownAgain);
    return true;
  };
  return { say, busy };
}
