import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, InvalidInput } from '#platform';

export const Opinion = enumOf<'NONE' | 'INTERESTED' | 'NOT_INTERESTED'>(
  'Opinion',
  'What one thinks of a match shown to oneself; it moves one’s own list only.',
  {
    NONE: 'Nothing said.',
    INTERESTED: 'Interested: it stands first.',
    NOT_INTERESTED: 'Not interested: it is hidden.',
  },
);
export type OpinionName = keyof typeof Opinion;

export const OpinionReason = enumOf<
  | 'PRODUCT'
  | 'QUANTITY'
  | 'MONTHS'
  | 'CERTIFICATES'
  | 'PRICE'
  | 'DISTANCE'
  | 'DELIVERY'
  | 'PACKAGING'
  | 'PAYMENT'
  | 'OTHER'
>('OpinionReason', 'Why one is not interested.', {
  PRODUCT: 'Another product is looked for.',
  QUANTITY: 'The quantity does not suit.',
  MONTHS: 'The months do not suit.',
  CERTIFICATES: 'The certificates do not suit.',
  PRICE: 'The price does not suit.',
  DISTANCE: 'It is too far.',
  DELIVERY: 'The delivery does not suit.',
  PACKAGING: 'The packaging does not suit.',
  PAYMENT: 'The terms of payment do not suit.',
  OTHER: 'Something else.',
});
export type OpinionReasonName = keyof typeof OpinionReason;

@ObjectType({
  description:
    'How often one gave a reason for not being interested; pairs as weak in it stand lower in one’s own lists.',
})
export class Taste {
  @Field(() => OpinionReason, { description: 'The reason.' })
  reason!: OpinionReasonName;

  @Field(() => Int, { description: 'How often it counts; at most 3 of them move a pair.' })
  times!: number;
}

@ObjectType({ description: 'What one now thinks of a match.' })
export class MatchOpinion {
  @Field(() => ID, { description: 'The match.' })
  matchId!: string;

  @Field(() => Opinion, { description: 'What one thinks.' })
  opinion!: OpinionName;

  @Field(() => OpinionReason, { nullable: true, description: 'Why one is not interested.' })
  reason!: OpinionReasonName | null;
}

export const MatchOpinionResult = createUnionType({
  name: 'MatchOpinionResult',
  description: 'The opinion, or what is wrong with it.',
  types: () => [MatchOpinion, InvalidInput] as const,
  resolveType: (value) => (value instanceof InvalidInput ? InvalidInput : MatchOpinion),
});
