import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Decimal, Vnd } from '#platform';

@ObjectType({ description: 'What is offered or asked for.' })
export class DealTerms {
  @Field(() => String, { description: 'What it is.' })
  goods!: string;

  @Field(() => Decimal, { description: 'The whole quantity over all months.' })
  quantity!: string;

  @Field(() => String, { description: 'The unit of quantity and price.' })
  unit!: string;

  @Field(() => Decimal, { nullable: true, description: 'Kilograms in one unit that is no mass.' })
  kgPerUnit!: string | null;

  @Field(() => Vnd, { nullable: true, description: 'VND a unit; null: to be agreed.' })
  price!: number | null;

  @Field(() => Vnd, {
    nullable: true,
    description: 'Quantity times price, in whole VND; null while the price is to be agreed.',
  })
  value!: number | null;

  @Field(() => [Int], { description: 'The months of delivery, 1 to 12.' })
  months!: number[];

  @Field(() => String, { description: 'Where and how it is handed over.' })
  delivery!: string;

  @Field(() => Int, { nullable: true, description: 'Days from delivery to payment; null: to be agreed.' })
  paymentDays!: number | null;

  @Field(() => String, { description: 'What else there is to say.' })
  note!: string;
}

@InputType({ description: 'Terms as one side puts them.' })
export class DealTermsInput {
  @Field(() => String, { description: 'What it is, up to 200 characters.' })
  goods!: string;

  @Field(() => Decimal, {
    description: 'The whole quantity over all months: above 0, up to 3 digits after the point.',
  })
  quantity!: string;

  @Field(() => String, { description: 'The unit of quantity and price, up to 30 characters.' })
  unit!: string;

  @Field(() => Decimal, { nullable: true, description: 'Kilograms in one unit that is no mass.' })
  kgPerUnit?: string | null;

  @Field(() => Vnd, { nullable: true, description: 'VND a unit; none: to be agreed.' })
  price?: number | null;

  @Field(() => [Int], { description: 'The months of delivery, 1 to 12, one at least.' })
  months!: number[];

  @Field(() => String, {
    nullable: true,
    description: 'Where and how it is handed over, up to 2,000 characters.',
  })
  delivery?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days from delivery to payment, 0 to 365; none: to be agreed.',
  })
  paymentDays?: number | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say, up to 2,000 characters.' })
  note?: string | null;
}
