import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Organisation, Person } from '#access';
import {
  AsWritten,
  CertificateKind,
  CertificateState,
  Clarify,
  DateTime,
  Day,
  Decimal,
  enumOf,
  InvalidInput,
  OfferStatus,
  pageType,
  PriceRange,
  Quantity,
  Stale,
  type OfferStatusName,
} from '#platform';
import type { CertificateKind as Kind } from '#trade';

@ObjectType({ description: 'A certificate of a product.' })
export class Certificate {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CertificateKind, { description: 'Its kind.' })
  kind!: Kind;

  @Field(() => CertificateState, { description: 'Held, or under way.' })
  state!: 'HELD' | 'UNDER_WAY';

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it.' })
  issuer!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day it is valid.' })
  validUntil!: string | null;

  @Field(() => ID, { nullable: true, description: 'The file of its scan.' })
  fileId!: string | null;
}

@ObjectType({
  description: 'What a supplier can supply: how much of a product, in which months, at what price.',
})
export class Offer {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => [ID], { description: 'The events it is entered into, as far as one may see them.' })
  eventIds!: string[];

  @Field(() => Organisation, { description: 'Who supplies it.' })
  supplier!: Organisation;

  @Field(() => String, { description: 'The product.' })
  product!: string;

  @Field(() => ID, { nullable: true, description: 'Code of its category.' })
  category!: string | null;

  @Field(() => String, { description: 'What it is like, in the supplier’s words.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'The unit of quantity, price and smallest order.' })
  unit!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Kilograms in one unit that is no mass.' })
  kgPerUnit!: string | null;

  @Field(() => Quantity, { nullable: true, description: 'How much of it; null: not known yet.' })
  quantity!: Quantity | null;

  @Field(() => [Int], { nullable: true, description: 'The months of supply, 1 to 12; null: not known yet.' })
  months!: number[] | null;

  @Field(() => PriceRange, { nullable: true, description: 'The price of one unit; null: not known yet.' })
  price!: PriceRange | null;

  @Field(() => Decimal, { nullable: true, description: 'The smallest order, in `unit`.' })
  minOrder!: string | null;

  @Field(() => String, { description: 'How it is packed.' })
  packaging!: string;

  @Field(() => String, { description: 'Where and how it is handed over.' })
  delivery!: string;

  @Field(() => String, { nullable: true, description: 'The province it comes from.' })
  province!: string | null;

  @Field(() => [Certificate], { description: 'Certificates of the product.' })
  certificates!: Certificate[];

  @Field(() => [ID], { description: 'Files of its photos.' })
  photoIds!: string[];

  @Field(() => [AsWritten], { description: 'What was written and is not clear; for its owner and staff.' })
  asWritten!: AsWritten[];

  @Field(() => [Clarify], { description: 'What is «cần bổ sung»; for its owner and staff.' })
  clarify!: Clarify[];

  @Field(() => Person, {
    nullable: true,
    description: 'Whom to call; for its owner and its alliance’s staff.',
  })
  contact!: Person | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its id in the imported file; for its owner and staff.',
  })
  fileRowId!: string | null;

  @Field(() => OfferStatus, { description: 'Whether it stands.' })
  status!: OfferStatusName;

  @Field(() => Int, { description: 'Counts its changes; sent back with a change.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const OfferPage = pageType(Offer, 'OfferPage');

export const OfferResult = createUnionType({
  name: 'OfferResult',
  description: 'The offer, or why nothing was written.',
  types: () => [Offer, InvalidInput, Stale] as const,
  resolveType: (value: object) =>
    value instanceof InvalidInput ? InvalidInput : value instanceof Stale ? Stale : Offer,
});

export type OfferSortName = 'NEWEST' | 'PRODUCT' | 'SUPPLIER' | 'PRICE' | 'QUANTITY' | 'PROVINCE';
export const OfferSort = enumOf<OfferSortName>(
  'OfferSort',
  'How a list of offers is sorted; what is unknown stands last.',
  {
    NEWEST: 'The newest first.',
    PRODUCT: 'By product.',
    SUPPLIER: 'By supplier.',
    PRICE: 'By price for a kilogram where the weight is known, else for a unit.',
    QUANTITY: 'By kilograms a month where the weight is known, else units a month.',
    PROVINCE: 'By province.',
  },
);
