import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Criterion as CriterionName } from '#matching';
import { DateTime, InvalidInput, Stale } from '#platform';
import { DemandGist, OfferGist } from '../gist.js';
import { Criterion } from '../reason.type.js';

@ObjectType({ description: 'What a criterion weighs.' })
export class CriterionWeight {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion!: CriterionName;

  @Field(() => Int, { description: 'Its weight, 0 to 30; at least 10 for the product.' })
  weight!: number;
}

@InputType({ description: 'What a criterion shall weigh.' })
export class CriterionWeightInput {
  @Field(() => Criterion, { description: 'The criterion.' })
  criterion!: CriterionName;

  @Field(() => Int, { description: 'Its weight, 0 to 30; at least 10 for the product.' })
  weight!: number;
}

@ObjectType({ description: 'What each criterion weighs in an event. Staff only.' })
export class MatchWeights {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => [CriterionWeight], { description: 'The weight of each criterion.' })
  values!: CriterionWeight[];

  @Field(() => Int, { description: 'Counts changes, 0 before the first; send it back with a change.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the weights are the usual ones.' })
  isDefault!: boolean;

  @Field(() => [CriterionWeight], { description: 'The usual weights.' })
  defaults!: CriterionWeight[];

  @Field(() => DateTime, { nullable: true, description: 'When they were last changed.' })
  changedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who last changed them.' })
  changedBy!: string | null;
}

export const MatchWeightsResult = createUnionType({
  name: 'MatchWeightsResult',
  description: 'The weights, or why nothing was written.',
  types: () => [MatchWeights, InvalidInput, Stale] as const,
  resolveType: (value) =>
    value instanceof InvalidInput ? InvalidInput : value instanceof Stale ? Stale : MatchWeights,
});

@ObjectType({
  description: 'How the place of an offer would change; null where it is not among the first five.',
})
export class RankChange {
  @Field(() => OfferGist, { description: 'The offer.' })
  offer!: OfferGist;

  @Field(() => Int, { nullable: true, description: 'Its place now.' })
  before!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its place with the other weights.' })
  after!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Its score now, 0 to 1; null where the pair does not fit.',
  })
  scoreBefore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Its score with the other weights, 0 to 1; null where the pair would not fit.',
  })
  scoreAfter!: number | null;
}

@ObjectType({ description: 'How the first five of a demand would change.' })
export class ListChange {
  @Field(() => DemandGist, { description: 'The demand.' })
  demand!: DemandGist;

  @Field(() => [RankChange], { description: 'The offers that are among its first five now or would be.' })
  rows!: RankChange[];
}

@ObjectType({ description: 'What other weights would change in the first five of each demand.' })
export class WeightsPreview {
  @Field(() => Int, { description: 'Demands that were looked at.' })
  demandsLooked!: number;

  @Field(() => Int, { description: 'Demands of the event.' })
  demandsTotal!: number;

  @Field(() => Int, { description: 'Demands looked at whose first five would change.' })
  listsChanged!: number;

  @Field(() => Int, {
    description: 'Offers that would enter the first five, over all demands looked at.',
  })
  entering!: number;

  @Field(() => Int, {
    description: 'Offers that would leave the first five, over all demands looked at.',
  })
  leaving!: number;

  @Field(() => Int, { description: 'Pairs looked at that do not fit now and would.' })
  newlyFitting!: number;

  @Field(() => Int, { description: 'Pairs looked at that fit now and would no longer.' })
  noLongerFitting!: number;

  @Field(() => [ListChange], {
    description: 'The lists that would change most, at most 20, the largest change first.',
  })
  changes!: ListChange[];
}

export const WeightsPreviewResult = createUnionType({
  name: 'WeightsPreviewResult',
  description: 'The preview, or what is wrong with the weights.',
  types: () => [WeightsPreview, InvalidInput] as const,
  resolveType: (value) => (value instanceof InvalidInput ? InvalidInput : WeightsPreview),
});
