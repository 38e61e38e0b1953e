import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PriceRange, Quantity } from '#platform';

@ObjectType({ description: 'An offer in one line.' })
export class OfferGist {
  @Field(() => ID, { description: 'The offer.' })
  id!: string;

  @Field(() => String, { description: 'What is offered.' })
  product!: string;

  @Field(() => String, { description: 'Who offers it.' })
  supplier!: string;

  @Field(() => String, { nullable: true, description: 'From where.' })
  province!: string | null;

  @Field(() => PriceRange, { nullable: true, description: 'At which price a unit.' })
  price!: PriceRange | null;

  @Field(() => String, { nullable: true, description: 'Its unit.' })
  unit!: string | null;

  @Field(() => Quantity, { nullable: true, description: 'How much.' })
  quantity!: Quantity | null;

  @Field(() => [Int], { nullable: true, description: 'In which months, 1 to 12.' })
  months!: number[] | null;
}

@ObjectType({ description: 'A demand in one line, without its ceiling price.' })
export class DemandGist {
  @Field(() => ID, { description: 'The demand.' })
  id!: string;

  @Field(() => String, { description: 'What is looked for.' })
  wanted!: string;

  @Field(() => String, { description: 'Who looks for it.' })
  distributor!: string;

  @Field(() => String, { nullable: true, description: 'Where it is wanted.' })
  province!: string | null;

  @Field(() => Quantity, { nullable: true, description: 'How much.' })
  quantity!: Quantity | null;

  @Field(() => String, { nullable: true, description: 'Its unit.' })
  unit!: string | null;

  @Field(() => [Int], { nullable: true, description: 'In which months, 1 to 12.' })
  months!: number[] | null;
}

const quantityJson = (row: string): string =>
  `case when ${row}.quantity_from is not null then json_build_object('from', ${row}.quantity_from::text,
     'to', ${row}.quantity_to::text, 'period', ${row}.quantity_period) end`;

/** SQL: the gist of offer `o` of product `p` of supplier `s` as JSON. */
export const offerGist = `json_build_object('id', o.id, 'product', p.name, 'supplier', s.name,
  'province', coalesce(o.province, s.province), 'unit', o.unit, 'months', o.months, 'quantity', ${quantityJson('o')},
  'price', case when o.price_from is not null then json_build_object('from', o.price_from, 'to', o.price_to) end)`;

/** SQL: the gist of demand `d` of distributor `b` as JSON. */
export const demandGist = `json_build_object('id', d.id, 'wanted', d.wanted, 'distributor', b.name,
  'province', coalesce(d.province, b.province), 'unit', d.unit, 'months', d.months, 'quantity', ${quantityJson('d')})`;

/** SQL: offer and demand of a row `pair` with demand_id and offer_id, both still listed, as `o`, `p`, `s`, `d`, `b`. */
export const listedPair = `
  join offer o on o.id = pair.offer_id and o.status = 'LISTED'
  join product p on p.id = o.product_id
  join organisation s on s.id = o.organisation_id
  join demand d on d.id = pair.demand_id and d.status = 'LISTED'
  join organisation b on b.id = d.organisation_id`;
