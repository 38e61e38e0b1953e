import { AppError, Day } from '#platform';

/** A schema that goes wrong in every way a schema can, for the spec of compiled queries. */
export const typeDefs = `
  scalar Day
  enum Colour { RED BLUE }
  input Paging { first: Int! = 20 after: String }
  type Apple { id: ID! colour: Colour strict: String! }
  type Pear { id: ID! strict: String! strictList: [Pear!]! maybe: Pear many: [Pear] fails: String failsStrictly: String! }
  union Thing = Apple | Pear
  type Query {
    echo(text: String): String
    paged(paging: Paging): String
    colours(of: [Colour!]): [Colour]
    day(day: Day): Day
    deep: Pear
    things: [Thing!]!
    throwsNow: String
    throwsLater: String
    throwsStrictly: String!
    refused: String
    wrongInt: Int
    wrongColour: Colour
    wrongDay: Day
    numberAsText: String
    listed: [Pear!]!
    listedStrictly: [Pear!]
    strictArgument(n: Int! = 7): Int
  }
  type Mutation { push(text: String): [String!]! }
`;

const broken = (): never => {
  throw new Error('broken');
};
const pear = { id: 2, strict: 'x', strictList: [{ id: 3, strict: 'y' }] };

export const resolvers = {
  Day,
  Thing: { __resolveType: (thing: object) => ('colour' in thing ? 'Apple' : 'Pear') },
  Pear: {
    fails: ({ id }: { id: number }) => (id === 2 ? broken() : 'fine'),
    failsStrictly: async ({ id }: { id: number }) => (id === 2 ? broken() : 'fine'),
  },
  Query: {
    echo: (_: unknown, { text }: { text?: string | null }) => (text === undefined ? 'nothing' : text),
    paged: async (_: unknown, { paging }: { paging?: object }) => JSON.stringify(paging ?? null),
    colours: (_: unknown, { of }: { of?: string[] }) => of ?? null,
    day: (_: unknown, { day }: { day?: string }) => day ?? null,
    deep: async () => ({
      id: 1,
      maybe: { id: 1, strict: null, strictList: [] },
      many: [pear, { id: 4, strict: null }, null],
    }),
    things: () => [{ id: 1, colour: 'RED' }, pear],
    throwsNow: broken,
    throwsLater: async () => broken(),
    throwsStrictly: async () => broken(),
    refused: () => {
      throw new AppError('FORBIDDEN');
    },
    wrongInt: () => 'five',
    wrongColour: () => 'GREEN',
    wrongDay: () => undefined,
    numberAsText: () => 5,
    listed: async () => [{ id: 1 }, pear, { id: 3 }],
    listedStrictly: async () => [{ id: 1 }, pear],
    strictArgument: (_: unknown, { n }: { n: number }) => n,
  },
  Mutation: {
    push: (() => {
      let pushed: string[] = [];
      return async (_: unknown, { text }: { text: string }) => {
        if (text === '1') pushed = [];
        await new Promise(setImmediate);
        pushed = [...pushed, text];
        return pushed;
      };
    })(),
  },
};
