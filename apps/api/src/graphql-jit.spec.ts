import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequest } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getOperationAST, isInputType, parse, print, separateOperations, typeFromAST } from 'graphql';
import { Sessions, type ApiContext } from '#access';
import { repositoryPath } from '#platform';
import { anyValue } from '../../../test/guards/any-operation.js';
import { fixture, type Fixture } from '../../../test/guards/fixture.js';
import { startTestApi, type TestApi } from '../../../test/servers/api.js';
import { errorForClient } from './graphql-errors.js';
import { compiledQueries } from './graphql-jit.js';
import { resolvers, typeDefs } from './graphql-jit-cases.js';
import { limits } from './graphql-limits.js';

type Server = ApolloServer<ApiContext>;

/** What a client is told, with its errors in an order of their own: graphql-js and the compiler meet them differently. */
async function told(server: Server, request: GraphQLRequest, contextValue: ApiContext) {
  const { http, body } = await server.executeOperation(request, { contextValue });
  if (body.kind !== 'single') throw new Error('answered in parts');
  const { data, errors } = JSON.parse(JSON.stringify(body.singleResult));
  const inOrder = (errors as { path?: unknown }[] | undefined)?.sort((a, b) =>
    JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1,
  );
  return { status: http.status, data, errors: inOrder };
}

/** Two servers over the same schema, and how often graphql-js itself answered in the compiling one. */
function bothWays(of: ConstructorParameters<typeof ApolloServer<ApiContext>>[0]) {
  const counter = { walked: 0 };
  const count: ApolloServerPlugin<ApiContext> = {
    requestDidStart: async () => ({ executionDidStart: async () => void (counter.walked += 1) }),
  };
  const options = { ...of, formatError: errorForClient, introspection: true };
  const walking = new ApolloServer<ApiContext>({ ...options, plugins: [limits] });
  const compiling = new ApolloServer<ApiContext>({
    ...options,
    plugins: [limits, compiledQueries(errorForClient), count],
  });
  const same = async (request: GraphQLRequest, context: ApiContext) => {
    const expected = await told(walking, request, context);
    expect(await told(compiling, request, context)).toEqual(expected);
    const before = counter.walked;
    expect(await told(compiling, request, context)).toEqual(expected);
    return { ...expected, compiled: counter.walked === before };
  };
  return { same, stop: () => Promise.all([walking.stop(), compiling.stop()]) };
}

const nobody: ApiContext = {
  viewer: null,
  requestId: 'x',
  address: '',
  device: '',
  setSessionCookie: () => undefined,
};

describe('compiled queries answer as graphql-js does', () => {
  const servers = bothWays({ typeDefs, resolvers });
  afterAll(() => servers.stop());
  const deep = `{ deep { id maybe { strict strictList { id } } many { strict } } }`;

  it.each<[string, Record<string, unknown>]>([
    [`{ a: echo(text: "một") b: echo(text: "hai") __typename }`, {}],
    [`query ($t: String) { echo(text: $t) }`, { t: 'ba' }],
    [`query ($t: String = "bốn") { echo(text: $t) }`, {}],
    [`query ($t: String = "bốn") { echo(text: $t) }`, { t: null }],
    [`query ($p: [Colour!]) { colours(of: $p) }`, { p: 'RED' }],
    [`query ($c: Colour!) { colours(of: [$c, BLUE]) }`, { c: 'RED' }],
    [`query ($d: Day) { day(day: $d) again: day(day: "2026-01-02") }`, { d: '2026-01-01' }],
    [`query ($n: Int!) { paged(paging: { first: $n }) }`, { n: 3 }],
    [`{ things { ... on Apple { id colour } ... on Pear { id strict } } }`, {}],
    [deep, {}],
    [`{ throwsNow throwsLater deep { id } }`, {}],
    [`{ throwsStrictly deep { id } }`, {}],
    [`{ wrongInt wrongColour wrongDay numberAsText }`, {}],
    [`{ listed { id fails } }`, {}],
    [`{ listedStrictly { id failsStrictly } echo(text: "x") }`, {}],
    [`{ refused }`, {}],
    [`query ($n: Int = 5) { strictArgument(n: $n) }`, {}],
    [`query ($n: Int = 5) { strictArgument(n: $n) echo(text: "x") }`, { n: null }],
  ])('%s %j', async (query, variables) => {
    expect(await servers.same({ query, variables }, nobody)).toMatchObject({
      compiled: true,
    });
  });

  it.each<[string, Record<string, unknown>]>([
    [`query ($t: String!) { echo(text: $t) }`, {}],
    [`query ($t: String!) { echo(text: $t) }`, { t: null }],
    [`query ($t: String!) { echo(text: $t) }`, { t: 5 }],
    [`query ($n: Int) { strictArgument(n: $n) }`, { n: 3e9 }],
    [`query ($p: Paging) { paged(paging: $p) }`, { p: { first: 1, unknown: 1 } }],
    [`query ($p: Paging) { paged(paging: $p) }`, { p: [] }],
    [`query ($c: Colour!) { colours(of: [$c]) }`, { c: 'GREEN' }],
    [`query ($d: Day) { day(day: $d) }`, { d: 'hôm nay' }],
  ])('and refuses variables that do not fit: %s %j', async (query, variables) => {
    const { status, errors } = (await servers.same({ query, variables }, nobody)) as {
      status?: number;
      errors?: { extensions?: unknown }[];
    };
    expect([status, errors?.[0]?.extensions]).toMatchObject([400, { code: 'INVALID_INPUT' }]);
  });

  it.each<[string, Record<string, unknown>]>([
    [`{ __schema { queryType { name } } }`, {}],
    [`mutation { a: push(text: "1") b: push(text: "2") }`, {}],
    [`query ($n: Int! = 5) { strictArgument(n: $n) }`, {}],
    [`query ($p: Paging = { first: 2 }) { paged(paging: $p) }`, {}],
    [`query ($p: Paging) { paged(paging: $p) }`, { p: { after: 'x' } }],
    [`query ($n: Int) { paged(paging: { first: $n }) }`, {}],
    [
      `query ($s: Boolean!) { ...F @include(if: $s) ...F things { __typename ... on Pear { id @skip(if: $s) } } } fragment F on Query { echo(text: "x") }`,
      { s: false },
    ],
  ])('and leaves to it what it must: %s %j', async (query, variables) => {
    expect(await servers.same({ query, variables }, nobody)).toMatchObject({
      compiled: false,
      errors: undefined,
    });
  });
});

describe('every query of the conference app', () => {
  let api: TestApi;
  let ours: Fixture;
  let servers: ReturnType<typeof bothWays>;
  beforeAll(async () => {
    api = await startTestApi();
    ours = await fixture(api, 'dịch');
    servers = bothWays({ schema: api.app.get(GraphQLSchemaHost).schema });
  });
  afterAll(async () => {
    await servers.stop();
    await api.stop();
  });

  it('is compiled and answers each role as graphql-js does', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const folder = repositoryPath('apps', 'conference-app', 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.graphql'),
    );
    const documents = Object.entries(
      separateOperations(parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'))),
    ).filter(([name, document]) => getOperationAST(document, name)?.operation === 'query');
    expect(documents.length).toBeGreaterThan(20);
    let answered = 0;
    for (const client of Object.values(ours.clients)) {
      const viewer = await api.app.get(Sessions).viewer(client.bearer.replace('Bearer ', ''));
      for (const [name, document] of documents) {
        const operation = getOperationAST(document, name);
        const root = operation?.selectionSet.selections[0];
        const ids = ours.idsFor(root && 'name' in root ? root.name.value : '');
        const variables: Record<string, unknown> = {};
        for (const { variable, type } of operation?.variableDefinitions ?? []) {
          const input = typeFromAST(schema, type as never);
          const asked = type.kind === 'NonNullType' || variable.name.value in { ...ids, search: '' };
          if (asked && isInputType(input))
            variables[variable.name.value] = anyValue(variable.name.value, input, ids);
        }
        const request = { query: print(document), operationName: name, variables };
        const { compiled, errors } = await servers.same(request, { ...nobody, viewer });
        expect([name, compiled]).toEqual([name, client === ours.clients.ORGANISER || compiled]);
        if (!errors) answered += 1;
      }
    }
    // Most of them are answered, not only refused alike.
    expect(answered).toBeGreaterThan(documents.length);
  });
});
