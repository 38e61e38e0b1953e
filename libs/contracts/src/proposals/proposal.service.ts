import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { ActingService, refuseDoubles, type OnBehalfInput } from '#access';
import {
  AppError,
  Changes,
  checkInput,
  optionalText,
  problem,
  refuse,
  refuseStale,
  text,
  type Viewer,
} from '#platform';
import { draftMou } from '../mous/draft-mou.js';
import { dealTerms, isAnswerTime, type CheckedTerms } from './deal-terms.input.js';
import type { DealTermsInput } from './deal-terms.type.js';
import { ExpiryCalls } from './expiry-calls.js';
import { offerToPropose } from './offer-to-propose.js';
import { isEnd, leadsTo, type ProposalMoveName } from './proposal-lifecycle.js';
import { ownProposal, standingTerms, stored, writeStep } from './proposal-steps.js';
import { ProposalEntity } from './proposal.entity.js';
import type { ProposalInput } from './proposal.input.js';

/** An answer to a proposal: `step` is the last one that was seen. */
export interface Answer {
  key: string;
  id: string;
  step: number;
  onBehalf?: OnBehalfInput | null;
}
/** What is said with a step. */
interface Said {
  terms?: CheckedTerms;
  answerBy?: Date;
  reason?: string | null;
}

/** The last number is kept for a step that ends the proposal. */
const mostSteps = 100;

/** Changes of proposals, by their sides or by staff on behalf of one. Each answers the proposal's id. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly changes: Changes,
    private readonly acting: ActingService,
    private readonly calls: ExpiryCalls,
  ) {}

  /**
   * Puts terms to the supplier of an offer.
   * @throws Refusal when a field is not right or one on this offer is open already; AppError NOT_FOUND for event, offer or demand.
   */
  async propose(
    viewer: Viewer,
    key: string,
    input: ProposalInput,
    onBehalf?: OnBehalfInput | null,
  ): Promise<string> {
    const acting = await this.acting.for(viewer, onBehalf, 'DISTRIBUTOR');
    const { terms } = checkInput(z.object({ terms: dealTerms }), { terms: input.terms });
    const { answerBy } = input;
    const proposed = this.changes.once(acting.actor, 'propose', key, async (manager) => {
      refuseAnswerTime(answerBy);
      const offer = await offerToPropose(manager, viewer, acting, input);
      const { identifiers } = await manager.insert(ProposalEntity, {
        ...offer,
        distributorId: acting.organisationId,
        answerBy,
      });
      const id = identifiers[0]?.id as string;
      await writeStep(manager, acting, {
        ...{ proposalId: id, number: 1, move: 'PROPOSE', side: 'DISTRIBUTOR', answerBy },
        ...stored(terms),
      });
      return id;
    });
    const id = await refuseDoubles(proposed, doubles);
    await this.calls.callAt(id, answerBy);
    return id;
  }

  /**
   * Puts other terms back.
   * @throws Refusal when a field is not right, it is too late or somebody was faster; AppError NOT_FOUND, or FORBIDDEN
   * when it is not one's turn.
   */
  async counter(viewer: Viewer, answer: Answer, given: DealTermsInput, answerBy: Date): Promise<string> {
    const { terms } = checkInput(z.object({ terms: dealTerms }), { terms: given });
    const id = await this.move(viewer, 'counterProposal', 'COUNTER', answer, { terms, answerBy });
    await this.calls.callAt(id, answerBy);
    return id;
  }

  /** Accepts the terms that stand, which become a draft memorandum. @throws as `counter`. */
  accept(viewer: Viewer, answer: Answer): Promise<string> {
    return this.move(viewer, 'acceptProposal', 'ACCEPT', answer, {});
  }

  /** @throws as `counter`. */
  async decline(viewer: Viewer, answer: Answer, given: string): Promise<string> {
    const said = checkInput(z.object({ reason: text(500) }), { reason: given });
    return this.move(viewer, 'declineProposal', 'DECLINE', answer, said);
  }

  /** Takes the whole back, whosever turn it is. @throws as `counter`. */
  async withdraw(viewer: Viewer, answer: Answer, given?: string | null): Promise<string> {
    const said = checkInput(z.object({ reason: optionalText(500) }), { reason: given });
    return this.move(viewer, 'withdrawProposal', 'WITHDRAW', answer, said);
  }

  private async move(
    viewer: Viewer,
    verb: string,
    move: ProposalMoveName,
    { key, id, step, onBehalf }: Answer,
    { terms, answerBy, reason }: Said,
  ): Promise<string> {
    const acting = await this.acting.forParty(viewer, onBehalf);
    return this.changes.once(acting.actor, verb, key, async (manager) => {
      const proposal = await ownProposal(manager, viewer, acting, id);
      refuseStale(step, proposal.lastStep);
      const side = acting.organisationId === proposal.supplierId ? 'SUPPLIER' : 'DISTRIBUTOR';
      const to = leadsTo(proposal.status, move, side);
      if (!to) throw new AppError('FORBIDDEN');
      await refuseTooLate(manager, proposal);
      if (answerBy) refuseAnswerTime(answerBy);
      const number = proposal.lastStep + 1;
      if (number === mostSteps && !isEnd(to)) throw new AppError('CONFLICT');
      await writeStep(manager, acting, {
        ...{ proposalId: id, number, move, side, answerBy, reason },
        ...(terms ? stored(terms) : {}),
      });
      await manager.update(
        ProposalEntity,
        { id },
        { status: to, lastStep: number, answerBy, closedAt: isEnd(to) ? () => 'now()' : null },
      );
      if (move === 'ACCEPT') {
        await draftMou(manager, acting, {
          ...proposal,
          proposalId: id,
          terms: await standingTerms(manager, id),
        });
      }
      return id;
    });
  }
}

/** By the database's clock, which also lets it expire. */
async function refuseTooLate(manager: EntityManager, { answerBy }: ProposalEntity): Promise<void> {
  const [{ over }] = await manager.query(`select $1 <= clock_timestamp() as over`, [answerBy]);
  refuse(over ? [tooLate] : []);
}

const refuseAnswerTime = (answerBy: Date): void =>
  refuse(isAnswerTime(answerBy, new Date()) ? [] : [wrongTime]);

const wrongTime = problem(
  'answerBy',
  'NOT_A_DATE',
  { vi: 'Một thời điểm từ bây giờ đến 365 ngày tới.', en: 'A moment from now to 365 days ahead.' },
  { vi: 'Hạn trả lời đã qua hoặc quá xa.', en: 'That moment is over or too far ahead.' },
);
const tooLate = problem('answerBy', 'EXPIRED', {
  vi: 'Trả lời trước hạn ghi trong đề nghị; nay xin lập đề nghị mới.',
  en: 'An answer in time; now a new proposal has to be made.',
});
const doubles = {
  proposal_one_open: problem('offerId', 'TAKEN', {
    vi: 'Đã có đề nghị đang chờ trả lời cho nguồn cung này; xin mở đề nghị đó.',
    en: 'A proposal on this offer is open already; go on with that one.',
  }),
};
