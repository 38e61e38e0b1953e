import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  AddMatchDocument,
  BarMatchDocument,
  ClearMatchDecisionDocument,
  WithdrawReleaseDocument,
  type MatchFieldsFragment,
} from '../gql/operations.js';
import { tell, tellWithUndo } from '../parts/tell.js';
import { ProposeLink } from '../proposals/propose-link.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import classes from './matching.module.css';
import { ReasonButton } from './reason-button.js';

type Props = { eventId: string; match: MatchFieldsFragment };

/** What staff may do to one pair: keep it or bar it, undo a decision, take its release back. */
export function MatchActions({ eventId, match }: Props) {
  const { w } = useWords();
  const client = useApolloClient();
  const [add] = useAct(AddMatchDocument);
  const [bar] = useAct(BarMatchDocument);
  const [clear, clearing] = useAct(ClearMatchDecisionDocument);
  const [withdraw] = useAct(WithdrawReleaseDocument);
  const { offer, demand, decision, released, veto } = match;
  // A pair that is ruled out cannot be kept, and need not be barred.
  const isOpen = decision === 'NONE' && !veto;
  const pair = { eventId, offerId: offer.id, demandId: demand.id };
  const askAgain = () => client.refetchQueries({ include: ['Matches', 'ReleaseFigures'] });

  const clearDecision = async () => {
    if (!(await clear({ pair }))) return;
    tell(w.matching.decisionCleared);
    await askAgain();
  };
  return (
    <div className={classes.actions}>
      {isOpen && (
        <ReasonButton
          verb={w.matching.always}
          ask={w.matching.alwaysAsk(offer.product, demand.wanted)}
          onConfirm={async (reason) => {
            if (!(await add({ pair, reason }))) return false;
            tellWithUndo(w.matching.added, w.common.undo, () => void clearDecision());
            await askAgain();
            return true;
          }}
        />
      )}
      {isOpen && (
        <ReasonButton
          danger
          verb={w.matching.bar}
          ask={w.matching.barAsk(offer.product, demand.wanted)}
          onConfirm={async (reason) => {
            if (!(await bar({ pair, reason }))) return false;
            tellWithUndo(w.matching.barred, w.common.undo, () => void clearDecision());
            await askAgain();
            return true;
          }}
        />
      )}
      {decision !== 'NONE' && (
        <Button variant="default" loading={clearing} onClick={() => void clearDecision()}>
          {w.matching.clearDecision}
        </Button>
      )}
      {released !== 'NOT_RELEASED' && !veto && <ProposeLink quiet offerId={offer.id} demandId={demand.id} />}
      {released !== 'NOT_RELEASED' && (
        <ReasonButton
          danger
          verb={w.matching.withdrawRelease}
          ask={w.matching.withdrawAsk(offer.product, demand.wanted)}
          onConfirm={async (reason) => {
            if (!(await withdraw({ pair, reason }))) return false;
            tell(w.matching.withdrawDone);
            await askAgain();
            return true;
          }}
        />
      )}
    </div>
  );
}
