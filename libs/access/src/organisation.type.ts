import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf, InvalidInput, pageType, Stale, type Role as RoleName } from '#platform';
import type { BuyerType as BuyerTypeName } from '#trade';

export const Role = enumOf<RoleName>('Role', 'What an organisation is here, and so what its people may do.', {
  ORGANISER: 'The alliance; its staff organise events and act on behalf of the others.',
  SUPPLIER: 'A cooperative or another organisation that supplies.',
  DISTRIBUTOR: 'A supermarket, exporter, kitchen, wholesaler or processor that buys.',
});

export type OrganisationKindName = RoleName | 'PARTNER';
export const OrganisationKind = enumOf<OrganisationKindName>(
  'OrganisationKind',
  'What an organisation is: a role of people who sign in, or a partner whose people do not.',
  {
    ORGANISER: 'The alliance.',
    SUPPLIER: 'A cooperative or another organisation that supplies.',
    DISTRIBUTOR: 'A supermarket, exporter, kitchen, wholesaler or processor that buys.',
    PARTNER: 'A department, association, bank or institute: a party or witness of papers.',
  },
);

export const BuyerType = enumOf<BuyerTypeName>('BuyerType', 'What kind of buyer a distributor is.', {
  SUPERMARKET: 'A supermarket or a chain of shops.',
  EXPORTER: 'An exporter.',
  RESTAURANT: 'A restaurant or a chain of them.',
  HOTEL: 'A hotel or resort.',
  CATERER: 'A caterer.',
  CANTEEN: 'A canteen of a factory or school.',
  WHOLESALER: 'A wholesaler.',
  PROCESSOR: 'A processor.',
});

@ObjectType({ description: 'An alliance, a supplier, a distributor or a partner of theirs.' })
export class Organisation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => OrganisationKind, { description: 'What it is here.' })
  kind!: OrganisationKindName;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its province, one of the 34 units in force.' })
  province!: string | null;

  @Field(() => String, { nullable: true, description: 'Its tax code.' })
  taxCode!: string | null;

  @Field(() => BuyerType, { nullable: true, description: 'What kind of buyer, for distributors.' })
  buyerType!: BuyerTypeName | null;

  @Field(() => String, { nullable: true, description: 'Its postal address.' })
  address!: string | null;

  @Field(() => Int, { description: 'Counts its changes; sent back with a change.' })
  version!: number;
}

export const OrganisationPage = pageType(Organisation, 'OrganisationPage');

export const OrganisationResult = createUnionType({
  name: 'OrganisationResult',
  description: 'The organisation, or why nothing was written.',
  types: () => [Organisation, InvalidInput, Stale] as const,
  resolveType: (value: object) =>
    value instanceof InvalidInput ? InvalidInput : value instanceof Stale ? Stale : Organisation,
});

/** SQL that reads an organisation `alias` as JSON of the type above. */
export const organisationJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'kind', ${alias}.kind, 'name', ${alias}.name, 'province', ${alias}.province,
    'taxCode', ${alias}.tax_code, 'buyerType', ${alias}.buyer_type, 'address', ${alias}.address, 'version', ${alias}.version)`;
