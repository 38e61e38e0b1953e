import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { HowAsked, Organisation, Person } from '#access';
import { DateTime, enumOf, InvalidInput, pageType, Stale, type HowAsked as How } from '#platform';
import { DealTerms } from './deal-terms.type.js';
import type { DealSideName, ProposalMoveName, ProposalStatusName } from './proposal-lifecycle.js';

export const ProposalStatus = enumOf<ProposalStatusName>(
  'ProposalStatus',
  'How far a proposal is and whose turn it is.',
  {
    AWAITS_SUPPLIER: 'The supplier is to answer.',
    AWAITS_DISTRIBUTOR: 'The distributor is to answer.',
    ACCEPTED: 'Accepted; it became a draft memorandum.',
    DECLINED: 'Declined, with a reason.',
    WITHDRAWN: 'Taken back by one of the sides.',
    EXPIRED: 'Nobody answered in time.',
  },
);

export const DealSide = enumOf<DealSideName>('DealSide', 'A side of a proposal.', {
  SUPPLIER: 'Who supplies.',
  DISTRIBUTOR: 'Who buys.',
});

export const ProposalMove = enumOf<ProposalMoveName>('ProposalMove', 'What is done with a proposal.', {
  PROPOSE: 'Terms are put to the supplier.',
  COUNTER: 'Other terms are put back.',
  ACCEPT: 'The terms that stand are accepted.',
  DECLINE: 'They are declined.',
  WITHDRAW: 'One of the sides takes the whole back.',
  EXPIRE: 'The time to answer is over.',
});

export type ProposalSortName = 'NEWEST' | 'ANSWER_BY' | 'GOODS';
export const ProposalSort = enumOf<ProposalSortName>('ProposalSort', 'How a list of proposals is sorted.', {
  NEWEST: 'The newest first.',
  ANSWER_BY: 'By when they must be answered; those that are over stand last.',
  GOODS: 'By goods.',
});

@ObjectType({ description: 'A step of a proposal.' })
class ProposalStep {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => ProposalMove, { description: 'What was done.' })
  move!: ProposalMoveName;

  @Field(() => DealSide, { nullable: true, description: 'By which side; null when it expired.' })
  side!: DealSideName | null;

  @Field(() => DealTerms, { nullable: true, description: 'The terms that were put.' })
  terms!: DealTerms | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when they were to be answered.' })
  answerBy!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined or taken back.' })
  reason!: string | null;

  @Field(() => HowAsked, {
    description: 'SCREEN: the side itself; SYSTEM: by itself; else staff on its behalf, asked this way.',
  })
  how!: How;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType({
  description: 'A proposal of a distributor to a supplier, with every step of their bargaining.',
})
export class Proposal {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The event it belongs to.' })
  eventId!: string;

  @Field(() => ProposalStatus, { description: 'How far it is and whose turn it is.' })
  status!: ProposalStatusName;

  @Field(() => Organisation, { description: 'Who supplies.' })
  supplier!: Organisation;

  @Field(() => Organisation, { description: 'Who buys.' })
  distributor!: Organisation;

  @Field(() => ID, { description: 'The offer it is about.' })
  offerId!: string;

  @Field(() => String, { description: 'The product of the offer as it stands now.' })
  product!: string;

  @Field(() => ID, { nullable: true, description: 'The demand it shall fill.' })
  demandId!: string | null;

  @Field(() => String, { nullable: true, description: 'What that demand looks for, as it stands now.' })
  wanted!: string | null;

  @Field(() => DealTerms, {
    description: 'The terms that stand: those of the last proposal or counter-proposal.',
  })
  terms!: DealTerms;

  @Field(() => DateTime, { description: 'Until when it must be answered; unanswered it expires.' })
  answerBy!: Date;

  @Field(() => Int, { description: 'Number of the last step; sent back with an answer.' })
  step!: number;

  @Field(() => [ProposalStep], { description: 'Its steps, from the first.' })
  steps!: ProposalStep[];

  @Field(() => [ProposalMove], {
    description: 'What the viewer may do now; for staff: what may be done on behalf of one of the sides.',
  })
  moves!: ProposalMoveName[];

  @Field(() => ID, { nullable: true, description: 'The memorandum it became.' })
  mouId!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Person, {
    nullable: true,
    description: 'Whom to call of the side whose turn it is; for staff.',
  })
  contact!: Person | null;
}

export const ProposalPage = pageType(Proposal, 'ProposalPage');

export const ProposalResult = createUnionType({
  name: 'ProposalResult',
  description: 'The proposal, or why nothing was written.',
  types: () => [Proposal, InvalidInput, Stale] as const,
  resolveType: (value: object) =>
    value instanceof InvalidInput ? InvalidInput : value instanceof Stale ? Stale : Proposal,
});
