import { Field, Float, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { BilingualType, enumOf, InvalidInput, pageType } from '#platform';
import type { VetoCode as Veto } from '#matching';
import type { Bilingual } from '#trade';
import { DemandGist, OfferGist } from '../gist.js';
import { ScoredReason, VetoCode } from '../reason.type.js';

export const MatchDecision = enumOf<'NONE' | 'ADDED' | 'BARRED'>(
  'MatchDecision',
  'What staff decided about a pair.',
  {
    NONE: 'Nothing: the scores speak.',
    ADDED: 'It is released whatever its score.',
    BARRED: 'It is never released.',
  },
);

export const ReleaseState = enumOf<'NOT_RELEASED' | 'RELEASED' | 'CHANGED_SINCE'>(
  'ReleaseState',
  'Whether the parties see a pair, and whether what they read still holds; their places and scores do not count.',
  {
    NOT_RELEASED: 'They do not.',
    RELEASED: 'What they read of it is true.',
    CHANGED_SINCE: 'What one of them reads of it is true no longer, or it is ruled out by now.',
  },
);

export const MatchSort = enumOf<'SCORE' | 'DEMAND' | 'OFFER'>('MatchSort', 'The order of matches.', {
  SCORE: 'The best score first.',
  DEMAND: 'By demand, each with its best first.',
  OFFER: 'By product, each with its best first.',
});

@ObjectType({ description: 'A pair that may be released. Staff only.' })
export class Match {
  @Field(() => OfferGist, { description: 'The offer.' })
  offer!: OfferGist;

  @Field(() => DemandGist, { description: 'The demand.' })
  demand!: DemandGist;

  @Field(() => Float, { nullable: true, description: '0 to 1; none for a pair that is not scored.' })
  score!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the matches of its demand, from 1; none for a pair not scored or barred.',
  })
  rank!: number | null;

  @Field(() => [ScoredReason], { description: 'Why, criterion by criterion, in words for staff.' })
  reasons!: ScoredReason[];

  @Field(() => Float, {
    nullable: true,
    description: 'How good it is for the distributor alone, 0 to 1; none for a pair that is not scored.',
  })
  buyerScore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How good it is for the supplier alone, 0 to 1; none for a pair that is not scored.',
  })
  supplierScore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The score without the price, by which the supplier’s list is ordered, 0 to 1; none for a pair that is not scored.',
  })
  openScore!: number | null;

  @Field(() => MatchDecision, { description: 'What staff decided.' })
  decision!: keyof typeof MatchDecision;

  @Field(() => String, { nullable: true, description: 'Why they decided so.' })
  decisionReason!: string | null;

  @Field(() => ReleaseState, { description: 'Whether the parties see it.' })
  released!: keyof typeof ReleaseState;

  @Field(() => Boolean, { description: 'Whether the supplier sees it.' })
  supplierSees!: boolean;

  @Field(() => Boolean, { description: 'Whether the distributor sees it.' })
  distributorSees!: boolean;

  @Field(() => VetoCode, { nullable: true, description: 'Why it can be a match no longer.' })
  veto!: Veto | null;

  @Field(() => BilingualType, { nullable: true, description: 'The same in words.' })
  vetoText!: Bilingual | null;
}
export const MatchPage = pageType(Match, 'MatchPage');

@ObjectType({ description: 'A pair that can never be a match, and why. Staff only.' })
export class VetoedPair {
  @Field(() => OfferGist, { description: 'The offer.' })
  offer!: OfferGist;

  @Field(() => DemandGist, { description: 'The demand.' })
  demand!: DemandGist;

  @Field(() => VetoCode, { description: 'Why.' })
  veto!: Veto;

  @Field(() => BilingualType, { description: 'Why, in words.' })
  text!: Bilingual;
}
@ObjectType({ description: 'One page of a list (Vetoed).' })
export class VetoedPage extends pageType(VetoedPair, 'VetoedPairs') {
  @Field(() => Float, {
    description:
      'Pairs of the demand or offer asked for, or of the event, that are of another product: not listed.',
  })
  otherProduct!: number;
}

@InputType({ description: 'Which matches; what is left out does not narrow the list.' })
export class MatchFilter {
  @Field(() => ID, { nullable: true, description: 'Of this demand.' })
  demandId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this offer.' })
  offerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words of the product, the supplier, the demand or the distributor, with or without accents.',
  })
  search?: string | null;

  @Field(() => MatchDecision, { nullable: true, description: 'With this decision.' })
  decision?: keyof typeof MatchDecision | null;

  @Field(() => ReleaseState, { nullable: true, description: 'In this state of release.' })
  released?: keyof typeof ReleaseState | null;

  @Field(() => Float, { nullable: true, description: 'With at least this score, 0 to 1; added pairs stay.' })
  minScore?: number | null;

  @Field(() => Int, { nullable: true, description: 'The best so many of each demand; added pairs stay.' })
  topPerDemand?: number | null;
}

@InputType({ description: 'An offer and a demand of an event.' })
export class PairInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => ID, { description: 'The demand.' })
  demandId!: string;
}

export const MatchResult = createUnionType({
  name: 'MatchResult',
  description: 'The match, or why it was refused.',
  types: () => [Match, InvalidInput] as const,
  resolveType: (value) => (value instanceof InvalidInput ? InvalidInput : Match),
});
