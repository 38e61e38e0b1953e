import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, everyRole, Me, OnBehalfInput } from '#access';
import { DateTime, orRefusal, PageInput, type Page, type Viewer } from '#platform';
import { DealTermsInput } from './deal-terms.type.js';
import { ProposalFilter } from './proposal-filter.js';
import { ProposalInput } from './proposal.input.js';
import { ProposalReader } from './proposal.reader.js';
import { ProposalService } from './proposal.service.js';
import {
  Proposal,
  ProposalPage,
  ProposalResult,
  ProposalSort,
  type ProposalSortName,
} from './proposal.type.js';

@ArgsType()
class ProposalListArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this event.' })
  eventId?: string | null;

  @Field(() => ProposalFilter, { nullable: true, description: 'Which of them.' })
  filter?: ProposalFilter | null;

  @Field(() => ProposalSort, { nullable: true, description: 'In which order; NEWEST when left out.' })
  sort?: ProposalSortName | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Backwards; NEWEST stands the newest first by itself.',
  })
  descending?: boolean | null;

  @Field(() => PageInput, { nullable: true, description: 'Which page.' })
  page?: PageInput | null;
}

/** What every answer to a proposal says. */
@ArgsType()
class AnswerArgs {
  @Field(() => ID, { description: 'Client-made key; the same twice is one answer.' })
  key!: string;

  @Field(() => ID, { description: 'Id of the proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Number of the last step that was seen.' })
  step!: number;

  @Field(() => OnBehalfInput, {
    nullable: true,
    description: 'For which side staff act; not given by sides.',
  })
  onBehalf?: OnBehalfInput | null;
}

@Resolver()
export class ProposalResolver {
  constructor(
    private readonly service: ProposalService,
    private readonly reader: ProposalReader,
  ) {}

  @Allow(...everyRole)
  @Query(() => ProposalPage, {
    description: 'Proposals one is a side of; for staff those of their alliance’s events.',
  })
  proposals(@Args() list: ProposalListArgs, @Me() viewer: Viewer): Promise<Page<Proposal>> {
    return this.reader.page(viewer, list);
  }

  @Allow(...everyRole)
  @Query(() => Proposal, { description: 'One proposal.' })
  proposal(
    @Args('id', { type: () => ID, description: 'Id of the proposal.' }) id: string,
    @Me() viewer: Viewer,
  ): Promise<Proposal> {
    return this.reader.one(viewer, id);
  }

  @Allow('ORGANISER', 'DISTRIBUTOR')
  @Mutation(() => ProposalResult, {
    description:
      'A distributor puts terms to the supplier of an offer; one open proposal an offer and demand.',
  })
  propose(
    @Args('key', { type: () => ID, description: 'Client-made key; the same twice gives the same proposal.' })
    key: string,
    @Args('input', { description: 'The proposal.' }) input: ProposalInput,
    @Args('onBehalf', {
      type: () => OnBehalfInput,
      nullable: true,
      description: 'For which distributor staff act; not given by distributors.',
    })
    onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.propose(viewer, key, input, onBehalf));
  }

  @Allow(...everyRole)
  @Mutation(() => ProposalResult, { description: 'The side whose turn it is puts other terms back.' })
  counterProposal(
    @Args() answer: AnswerArgs,
    @Args('terms', { description: 'The terms.' }) terms: DealTermsInput,
    @Args('answerBy', {
      type: () => DateTime,
      description: 'Until when the other side is to answer: from a second to 365 days ahead.',
    })
    answerBy: Date,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.counter(viewer, answer, terms, answerBy));
  }

  @Allow(...everyRole)
  @Mutation(() => ProposalResult, {
    description: 'The side whose turn it is accepts the terms, which become a draft memorandum.',
  })
  acceptProposal(@Args() answer: AnswerArgs, @Me() viewer: Viewer) {
    return this.answer(viewer, () => this.service.accept(viewer, answer));
  }

  @Allow(...everyRole)
  @Mutation(() => ProposalResult, { description: 'The side whose turn it is declines, and says why.' })
  declineProposal(
    @Args() answer: AnswerArgs,
    @Args('reason', { type: () => String, description: 'Why, up to 500 characters.' }) reason: string,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.decline(viewer, answer, reason));
  }

  @Allow(...everyRole)
  @Mutation(() => ProposalResult, { description: 'Either side takes an open proposal back.' })
  withdrawProposal(
    @Args() answer: AnswerArgs,
    @Args('reason', { type: () => String, nullable: true, description: 'Why, up to 500 characters.' })
    reason: string | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.withdraw(viewer, answer, reason));
  }

  private answer(viewer: Viewer, change: () => Promise<string>) {
    return orRefusal((async () => this.reader.one(viewer, await change()))());
  }
}
