import { GraphQLScalarType } from 'graphql';

const goods = `id: ID! unit: String quantity: Quantity months: [Int!]`;

/** The part of the product's schema that the measured screens ask for. */
export const typeDefs = `
  scalar Decimal scalar Vnd scalar DateTime scalar Date
  input PageInput { first: Int! = 20 after: String }
  type PageInfo { total: Int! endCursor: String hasNext: Boolean! }
  type Quantity { from: Decimal! to: Decimal! period: String! }
  type PriceRange { from: Vnd! to: Vnd! }
  type Organisation { id: ID! name: String! province: String }
  type Certificate { id: ID! kind: String! state: String! number: String issuer: String validUntil: Date }
  type Offer { ${goods} product: String! category: ID description: String! kgPerUnit: Decimal price: PriceRange
    minOrder: Decimal packaging: String! delivery: String! province: String status: String! version: Int!
    updatedAt: DateTime! supplier: Organisation! certificates: [Certificate!]! }
  type OfferPage { items: [Offer!]! page: PageInfo! }
  type OfferGist { ${goods} product: String! supplier: String! province: String price: PriceRange }
  type DemandGist { ${goods} wanted: String! distributor: String! province: String }
  type Bilingual { vi: String! en: String! }
  type MatchReason { criterion: String! level: String! text: Bilingual! }
  type Match { offer: OfferGist! demand: DemandGist! score: Float rank: Int reasons: [MatchReason!]! decision: String!
    decisionReason: String released: String! }
  type MatchPage { items: [Match!]! page: PageInfo! }
  type BoardParty { organisation: String! role: String! signatory: String position: String mustSign: Boolean! signed: Boolean! }
  type MouGoods { goods: String! quantity: Decimal unit: String value: Vnd }
  type BoardRow { mouId: ID! number: Int! stageOrder: Int! title: String! status: String! partnership: String! value: Vnd
    goods: [MouGoods!]! parties: [BoardParty!]! }
  type UnitTotal { unit: String! quantity: Decimal! }
  type BoardTotals { mous: Int! tonnes: Decimal! otherUnits: [UnitTotal!]! value: Vnd! withValue: Int! }
  type Event { id: ID! name: String! heldOn: Date! place: String! }
  type SigningBoard { event: Event! currentMouId: ID rows: [BoardRow!]! total: BoardTotals! newPartners: BoardTotals!
    existingPartners: BoardTotals! }
  type Query {
    signingBoard(eventId: ID!): SigningBoard!
    offers(eventId: ID, page: PageInput): OfferPage!
    matches(eventId: ID!, page: PageInput): MatchPage!
  }
`;

const scalar = (name: string, serialize: (value: unknown) => unknown) =>
  new GraphQLScalarType({ name, serialize });

export const scalars = {
  Decimal: scalar('Decimal', String),
  Vnd: scalar('Vnd', Number),
  DateTime: scalar('DateTime', (value) => (value as Date).toISOString()),
  Date: scalar('Date', String),
};

/** Arguments of both lists. */
export interface ListArgs {
  eventId: string;
  page: { first: number };
}
