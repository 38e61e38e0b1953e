import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Criterion as CriterionName, Level as LevelName, VetoCode as Veto } from '#matching';
import { BilingualType, enumOf } from '#platform';
import type { Bilingual } from '#trade';

export const Criterion = enumOf<CriterionName>('Criterion', 'What is compared.', {
  PRODUCT: 'The product itself.',
  QUANTITY: 'How much is offered and wanted.',
  MONTHS: 'The months.',
  CERTIFICATES: 'The certificates.',
  PRICE: 'The price.',
  DISTANCE: 'The way between the two.',
  DELIVERY: 'How it comes to the buyer.',
  PACKAGING: 'How it is packed.',
  LOT: 'The smallest order against what is wanted.',
  OUTLET: 'How much of the output is taken.',
  PAYMENT: 'When it is paid.',
});

export const Level = enumOf<LevelName>('Level', 'How well it fits.', {
  GOOD: 'It fits.',
  PARTIAL: 'It fits in part.',
  POOR: 'It hardly fits.',
  UNKNOWN: 'It cannot be said yet.',
});

export const VetoCode = enumOf<Veto>('VetoCode', 'Why a pair can never be a match.', {
  OTHER_PRODUCT: 'It is another product.',
  NO_COMMON_MONTH: 'There is no common month.',
  CERTIFICATE_MISSING: 'A required certificate is neither held nor under way.',
  PROVINCE_EXCLUDED: 'The province is not accepted.',
  LOT_TOO_SMALL: 'The lot is below the smallest accepted.',
});

@ObjectType({ description: 'One reason of a match, in words.' })
export class MatchReason {
  @Field(() => Criterion, { description: 'What was compared.' })
  criterion!: CriterionName;

  @Field(() => Level, { description: 'How well it fits.' })
  level!: LevelName;

  @Field(() => BilingualType, { description: 'The reason in words.' })
  text!: Bilingual;
}

@ObjectType({ description: 'One reason of a match with what it weighs. Staff only.' })
export class ScoredReason {
  @Field(() => Criterion, { description: 'What was compared.' })
  criterion!: CriterionName;

  @Field(() => Level, { description: 'How well it fits.' })
  level!: LevelName;

  @Field(() => BilingualType, { description: 'The reason in words.' })
  text!: Bilingual;

  @Field(() => Int, { description: 'How well it fits, 0 to 100.' })
  points!: number;

  @Field(() => Int, {
    description:
      'What it weighs for the distributor, 0 to 30; 0 where it is not the distributor’s criterion.',
  })
  weightBuyer!: number;

  @Field(() => Int, {
    description: 'What it weighs for the supplier, 0 to 30; 0 where it is not the supplier’s criterion.',
  })
  weightSupplier!: number;
}
