import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Decimal, Vnd } from '#platform';

@ObjectType({ description: 'How much of the goods that are counted in one unit.' })
export class UnitTotal {
  @Field(() => String, { description: 'The unit.' })
  unit!: string;

  @Field(() => Decimal, { description: 'How much.' })
  quantity!: string;
}

@ObjectType({ description: 'Sums over signed and complete memoranda.' })
export class BoardTotals {
  @Field(() => Int, { description: 'How many memoranda.' })
  mous!: number;

  @Field(() => Decimal, { description: 'Goods by mass and goods with a stated weight, in tonnes.' })
  tonnes!: string;

  @Field(() => [UnitTotal], { description: 'Goods in every other unit, each by itself.' })
  otherUnits!: UnitTotal[];

  @Field(() => Vnd, { description: 'The value of those that have one.' })
  value!: number;

  @Field(() => Int, { description: 'How many of them have a value.' })
  withValue!: number;
}
