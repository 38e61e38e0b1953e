import { Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../access/viewer.js';
import {
  AcceptProposalDocument,
  DeclineProposalDocument,
  WithdrawProposalDocument,
  type ProposalFieldsFragment,
} from '../gql/operations.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { AnswerButton } from './answer-button.js';
import classes from './proposals.module.css';
import { organisationOf, otherSide, sideOf, turnOf } from './sides.js';
import { useTermsWords } from './use-terms-words.js';

/** What may be done now: the side whose turn it is answers, the other may take back; staff for either. */
export function ProposalActions({ proposal }: { proposal: ProposalFieldsFragment }) {
  const { w } = useWords();
  const { organisation, role } = useViewer();
  const words = useTermsWords();
  const [accept] = useAct(AcceptProposalDocument);
  const [decline] = useAct(DeclineProposalDocument);
  const [withdraw] = useAct(WithdrawProposalDocument);
  const asked = (name: string, ask: string) =>
    role === 'ORGANISER' ? `${w.proposals.actFor(name)}. ${ask}` : ask;
  const { id, step, moves, terms, status } = proposal;
  const turn = turnOf(status);
  const may = new Set(moves);
  if (!turn || !may.size) return null;
  const answerer = organisationOf(proposal, turn);
  const waiter = organisationOf(proposal, otherSide(turn));
  const answers = may.has('ACCEPT');
  const takesBack = may.has('WITHDRAW') && sideOf(proposal, organisation.id) !== turn;
  const draftName = (move: string) => `proposal.${id}.${step}.${move}`;
  return (
    <>
      {answers && (
        <section aria-label={w.proposals.actFor(answerer.name)}>
          {role === 'ORGANISER' && (
            <Text fw={600} mb="xs">
              {w.proposals.actFor(answerer.name)}
            </Text>
          )}
          <div className={classes.answers}>
            <AnswerButton
              main
              verb={w.proposals.accept}
              ask={asked(
                answerer.name,
                w.proposals.acceptAsk(terms.goods, words.quantity(terms), words.price(terms)),
              )}
              told={w.proposals.accepted}
              draftName={draftName('accept')}
              ownerId={answerer.id}
              onAnswer={(answer) => accept({ id, step, ...answer })}
            />
            {may.has('COUNTER') && (
              <Button component={Link} to={`/proposals/${id}/counter`} variant="default">
                {w.proposals.counter}
              </Button>
            )}
            {may.has('DECLINE') && (
              <AnswerButton
                danger
                reason="needed"
                verb={w.proposals.decline}
                ask={asked(answerer.name, w.proposals.declineAsk)}
                told={w.proposals.declined}
                draftName={draftName('decline')}
                ownerId={answerer.id}
                onAnswer={(answer, reason) => decline({ id, step, reason, ...answer })}
              />
            )}
          </div>
        </section>
      )}
      {takesBack && (
        <section aria-label={w.proposals.actFor(waiter.name)}>
          {role === 'ORGANISER' && (
            <Text fw={600} mb="xs">
              {w.proposals.actFor(waiter.name)}
            </Text>
          )}
          <AnswerButton
            danger
            reason="optional"
            verb={w.proposals.withdraw}
            ask={asked(waiter.name, w.proposals.withdrawAsk)}
            told={w.proposals.withdrawn}
            draftName={draftName('withdraw')}
            ownerId={waiter.id}
            onAnswer={(answer, reason) => withdraw({ id, step, reason: reason || null, ...answer })}
          />
        </section>
      )}
    </>
  );
}
