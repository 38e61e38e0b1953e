import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many pairs of an event the parties see. Staff only.' })
export class ReleaseFigures {
  @Field(() => Int, { description: 'Pairs that both sides see.' })
  both!: number;

  @Field(() => Int, { description: 'Pairs that only the supplier sees.' })
  supplierOnly!: number;

  @Field(() => Int, { description: 'Pairs that only the distributor sees.' })
  distributorOnly!: number;

  @Field(() => Int, {
    description: 'Of them, those of which a side reads what is true no longer; at most 5,000 are looked at.',
  })
  changed!: number;

  @Field(() => Int, { description: 'Of them, those that are ruled out by now.' })
  ruledOut!: number;
}

@ObjectType({ description: 'What a release would show; nothing is written. Staff only.' })
export class ReleasePreview {
  @Field(() => Int, { description: 'Pairs that both sides would see.' })
  both!: number;

  @Field(() => Int, { description: 'Pairs that only the supplier would see.' })
  supplierOnly!: number;

  @Field(() => Int, { description: 'Pairs that only the distributor would see.' })
  distributorOnly!: number;

  @Field(() => Int, { description: 'Of them, those that a side would see for the first time.' })
  fresh!: number;

  @Field(() => Int, { description: 'Released pairs that are ruled out by now and would be withdrawn.' })
  withdrawn!: number;
}
