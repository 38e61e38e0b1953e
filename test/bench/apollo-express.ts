import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import DataLoader from 'dataloader';
import express from 'express';
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

// Apollo Server on Express with its defaults, as its guide says, and DataLoader for what stands beside the rows.
const idOf = ({ id }: { id: string }) => id;

const loaders = () => ({
  suppliers: new DataLoader(async (keys: readonly string[]) => inOrder(keys, await suppliers(keys), idOf)),
  certificates: new DataLoader(async (keys: readonly string[]) =>
    grouped(keys, await certificates(keys), ({ productId }) => productId),
  ),
  offers: new DataLoader(async (keys: readonly string[]) => inOrder(keys, await offerGists(keys), idOf)),
  parties: new DataLoader(partiesOf),
  demands: new DataLoader(async (keys: readonly string[]) => inOrder(keys, await demandGists(keys), idOf)),
});
interface Context extends ReturnType<typeof loaders> {
  asking: Asking | null;
}

const apollo = new ApolloServer<Context>({
  typeDefs,
  resolvers: {
    ...scalars,
    Query: {
      signingBoard: (_: unknown, { eventId }: ListArgs, { asking }) => board(staff(asking), eventId),
      offers: (_: unknown, { eventId, page }: ListArgs, { asking }) =>
        offerPage(staff(asking), eventId, page.first),
      matches: (_: unknown, { eventId, page }: ListArgs, { asking }) =>
        matchPage(staff(asking), eventId, page.first),
    },
    BoardRow: {
      parties: (paper: Parameters<typeof partiesOf>[0][number], _, context) => context.parties.load(paper),
    },
    Offer: {
      supplier: ({ organisationId }: { organisationId: string }, _, context) =>
        context.suppliers.load(organisationId),
      certificates: ({ productId }: { productId: string }, _, context) =>
        context.certificates.load(productId),
    },
    Match: {
      offer: ({ offerId }: { offerId: string }, _, context) => context.offers.load(offerId),
      demand: ({ demandId }: { demandId: string }, _, context) => context.demands.load(demandId),
    },
  },
});
await apollo.start();
const app = express();
app.use(
  '/graphql',
  express.json(),
  expressMiddleware(apollo, {
    context: async ({ req }) => ({ asking: await whoAsks(req.headers.authorization), ...loaders() }),
  }),
);
const server = createServer(app);
server.listen(0, '127.0.0.1', () => listening(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
