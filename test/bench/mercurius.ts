import fastify from 'fastify';
import mercurius, { type MercuriusContext } from 'mercurius';
import { board, partiesOf } from './opponents-board.js';
import { scalars, typeDefs, type ListArgs } from './opponents-schema.js';
import {
  certificates,
  demandGists,
  grouped,
  inOrder,
  matchPage,
  offerGists,
  offerPage,
  staff,
  suppliers,
  whoAsks,
  type Asking,
} from './opponents-tables.js';
import { listening } from './side.js';

// Mercurius as its guide says: its jit after the first request, its loaders for what stands beside the rows.
declare module 'mercurius' {
  interface MercuriusContext {
    asking: Asking | null;
  }
}
type Objects = { obj: { organisationId: string; productId: string; offerId: string; demandId: string } }[];
const ids = (objects: Objects, key: keyof Objects[number]['obj']) => objects.map(({ obj }) => obj[key]);
const idOf = ({ id }: { id: string }) => id;

const server = fastify();
await server.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  context: async (request) => ({ asking: await whoAsks(request.headers.authorization) }),
  resolvers: {
    ...scalars,
    Query: {
      signingBoard: (_: unknown, { eventId }: ListArgs, { asking }: MercuriusContext) =>
        board(staff(asking), eventId),
      offers: (_: unknown, { eventId, page }: ListArgs, { asking }: MercuriusContext) =>
        offerPage(staff(asking), eventId, page.first),
      matches: (_: unknown, { eventId, page }: ListArgs, { asking }: MercuriusContext) =>
        matchPage(staff(asking), eventId, page.first),
    },
  },
  loaders: {
    BoardRow: {
      parties: (papers: { obj: Parameters<typeof partiesOf>[0][number] }[]) =>
        partiesOf(papers.map(({ obj }) => obj)),
    },
    Offer: {
      supplier: async (offers: Objects) => {
        const keys = ids(offers, 'organisationId');
        return inOrder(keys, await suppliers(keys), idOf);
      },
      certificates: async (offers: Objects) => {
        const keys = ids(offers, 'productId');
        return grouped(keys, await certificates(keys), ({ productId }) => productId);
      },
    },
    Match: {
      offer: async (matches: Objects) => {
        const keys = ids(matches, 'offerId');
        return inOrder(keys, await offerGists(keys), idOf);
      },
      demand: async (matches: Objects) => {
        const keys = ids(matches, 'demandId');
        return inOrder(keys, await demandGists(keys), idOf);
      },
    },
  },
});
listening(await server.listen({ host: '127.0.0.1', port: 0 }));
