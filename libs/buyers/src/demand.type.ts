import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Organisation, Person } from '#access';
import {
  AsWritten,
  CertificateKind,
  Clarify,
  DateTime,
  Decimal,
  enumOf,
  InvalidInput,
  OfferStatus,
  pageType,
  Quantity,
  Stale,
  Vnd,
  type OfferStatusName,
} from '#platform';
import type { CertificateKind as Kind } from '#trade';

@ObjectType({ description: 'What a distributor looks for; read by its owner and by staff only.' })
export class Demand {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => [ID], { description: 'The events it is entered into, as far as one may see them.' })
  eventIds!: string[];

  @Field(() => Organisation, { description: 'Who looks for it.' })
  distributor!: Organisation;

  @Field(() => String, { description: 'What is wanted, in the buyer’s words.' })
  wanted!: string;

  @Field(() => ID, { nullable: true, description: 'Code of its category; any node of the tree.' })
  category!: string | null;

  @Field(() => String, { description: 'Requirements in the buyer’s words.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'The unit of quantity, ceiling and smallest lot.' })
  unit!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Kilograms in one unit that is no mass.' })
  kgPerUnit!: string | null;

  @Field(() => Quantity, { nullable: true, description: 'How much of it; null: not known yet.' })
  quantity!: Quantity | null;

  @Field(() => [Int], { nullable: true, description: 'The months of need, 1 to 12; null: not known yet.' })
  months!: number[] | null;

  @Field(() => Vnd, {
    nullable: true,
    description: 'The ceiling price of one unit; suppliers never learn it.',
  })
  maxPrice!: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The smallest monthly lot taken from one supplier, in `unit`.',
  })
  minSupplierQuantity!: string | null;

  @Field(() => [CertificateKind], { description: 'Certificates a supplier must have.' })
  requiredCertificates!: Kind[];

  @Field(() => [CertificateKind], { description: 'Certificates that are welcome.' })
  preferredCertificates!: Kind[];

  @Field(() => [String], { description: 'Provinces the goods may come from; none: anywhere.' })
  acceptedProvinces!: string[];

  @Field(() => String, { nullable: true, description: 'The province it is wanted in.' })
  province!: string | null;

  @Field(() => String, { description: 'Where and how it is taken over.' })
  delivery!: string;

  @Field(() => [AsWritten], { description: 'What was written and is not clear.' })
  asWritten!: AsWritten[];

  @Field(() => [Clarify], { description: 'What is «cần bổ sung».' })
  clarify!: Clarify[];

  @Field(() => Person, {
    nullable: true,
    description: 'Whom to call; for its owner and its alliance’s staff.',
  })
  contact!: Person | null;

  @Field(() => String, { nullable: true, description: 'Its id in the imported file.' })
  fileRowId!: string | null;

  @Field(() => OfferStatus, { description: 'Whether it stands.' })
  status!: OfferStatusName;

  @Field(() => Int, { description: 'Counts its changes; sent back with a change.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const DemandPage = pageType(Demand, 'DemandPage');

export const DemandResult = createUnionType({
  name: 'DemandResult',
  description: 'The demand, or why nothing was written.',
  types: () => [Demand, InvalidInput, Stale] as const,
  resolveType: (value: object) =>
    value instanceof InvalidInput ? InvalidInput : value instanceof Stale ? Stale : Demand,
});

export type DemandSortName = 'NEWEST' | 'WANTED' | 'DISTRIBUTOR' | 'QUANTITY';
export const DemandSort = enumOf<DemandSortName>(
  'DemandSort',
  'How a list of demands is sorted; what is unknown stands last.',
  {
    NEWEST: 'The newest first.',
    WANTED: 'By what is wanted.',
    DISTRIBUTOR: 'By distributor.',
    QUANTITY: 'By kilograms a month where the weight is known, else units a month.',
  },
);
