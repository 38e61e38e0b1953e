import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Role } from '#platform';
import { type ApiClient, ApiRefusal } from '../../apps/start/src/api-client.js';
import { startTestApi, type TestApi } from '../servers/api.js';
import { anyOperation } from './any-operation.js';
import { fixture, type Fixture } from './fixture.js';
import { whoMay } from './who-may.js';

const roles: Role[] = ['ORGANISER', 'SUPPLIER', 'DISTRIBUTOR'];

describe('permissions', () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  let ours: Fixture;
  let theirs: Fixture;

  beforeAll(async () => {
    api = await startTestApi();
    schema = api.app.get(GraphQLSchemaHost).schema;
    ours = await fixture(api, 'ta');
    theirs = await fixture(api, 'họ');
  });
  afterAll(() => api.stop());

  const fields = (): ['query' | 'mutation', GraphQLField<unknown, unknown>][] => [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map(
      (field) => ['query', field] as ['query', typeof field],
    ),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map(
      (field) => ['mutation', field] as ['mutation', typeof field],
    ),
  ];
  /** The code of the refusal, or the answer. */
  const call = async (
    client: ApiClient,
    kind: 'query' | 'mutation',
    field: GraphQLField<unknown, unknown>,
    ids: Record<string, string>,
  ) => {
    const { query, variables } = anyOperation(kind, field, ids);
    try {
      const answer = await client.ask<Record<string, unknown>>(query, variables);
      return { answer: answer[field.name] };
    } catch (error) {
      if (error instanceof ApiRefusal) return { code: error.code };
      throw error;
    }
  };

  it('are said for every query and mutation there is', () => {
    expect(
      fields()
        .map(([, { name }]) => name)
        .sort(),
    ).toEqual(Object.keys(whoMay).sort());
  });

  it('let nobody in who is not signed in', async () => {
    for (const [kind, field] of fields()) {
      const { code } = await call(api.nobody, kind, field, ours.ids);
      if (whoMay[field.name] === 'PUBLIC')
        expect([field.name, code]).not.toEqual([field.name, 'UNAUTHENTICATED']);
      else expect([field.name, code]).toEqual([field.name, 'UNAUTHENTICATED']);
    }
  });

  it.each(roles)('refuse %s whatever is not for that role', async (role) => {
    for (const [kind, field] of fields()) {
      const who = whoMay[field.name];
      if (who === 'PUBLIC' || who?.includes(role) || field.name === 'signOut') continue;
      const { code } = await call(ours.clients[role], kind, field, ours.ids);
      expect([field.name, code]).toEqual([field.name, 'FORBIDDEN']);
    }
  });

  it.each(roles)('let %s of another alliance neither read nor change what is not theirs', async (role) => {
    const before = await api.source.query(`select max(id) from history where alliance_id = $1`, [
      ours.allianceId,
    ]);
    for (const [kind, field] of fields()) {
      const who = whoMay[field.name];
      const aims = field.args.some(
        ({ name }) => name in ours.ids || ['id', 'input', 'pair', 'onBehalf'].includes(name),
      );
      if (!aims || who === 'PUBLIC' || !who?.includes(role)) continue;
      // Lists filtered by a foreign id are empty or refused; everything else is refused.
      const { code } = await call(theirs.clients[role], kind, field, ours.idsFor(field.name));
      if (code)
        expect([field.name, ['NOT_FOUND', 'FORBIDDEN', 'INVALID_INPUT']]).toEqual([
          field.name,
          expect.arrayContaining([code]),
        ]);
    }
    const after = await api.source.query(`select max(id) from history where alliance_id = $1`, [
      ours.allianceId,
    ]);
    expect(after).toEqual(before);
  });

  it.each(roles)(
    'show %s of another alliance nothing of an event, organisation, offer, demand, proposal, memorandum or file',
    async (role) => {
      const client = theirs.clients[role];
      for (const name of ['event', 'organisation', 'offer', 'demand', 'proposal', 'mou']) {
        const { code } = await call(client, 'query', fieldOf(name), { id: ours.idsFor(name).id ?? '' });
        expect([name, code]).toEqual([name, whoMay[name]?.includes(role) ? 'NOT_FOUND' : 'FORBIDDEN']);
      }
      for (const [list, total] of [
        ['offers', 'page { total }'],
        ['demands', 'page { total }'],
        ['proposals', 'items { eventId }'],
        ['mous', 'items { eventId }'],
        ['events', 'id'],
      ] as const) {
        if (!whoMay[list]?.includes(role)) continue;
        const answer = await client.ask<Record<string, unknown>>(`{ ${list} { ${total} } }`);
        expect(JSON.stringify(answer)).not.toContain(ours.ids.eventId);
      }
      expect((await client.get(`/files/${ours.fileId}`)).status).toBe(404);
    },
  );
  const fieldOf = (name: string) =>
    schema.getQueryType()?.getFields()[name] as GraphQLField<unknown, unknown>;

  it('guard every HTTP route', async () => {
    for (const [method, path] of [
      ['GET', '/live'],
      ['GET', `/files/${ours.fileId}`],
      ['POST', '/files?kind=PHOTO'],
    ] as const) {
      const { status } = await fetch(`${api.url}${path}`, { method });
      expect([path, status]).toEqual([path, 401]);
    }
    const forged = new FormData();
    forged.set('file', new Blob(['id']), 'x.csv');
    const noHeader = await fetch(`${api.url}/files?kind=IMPORT`, {
      method: 'POST',
      body: forged,
      headers: { authorization: ours.bearer },
    });
    expect(noHeader.status).toBe(403);
    expect(
      (await fetch(`${api.url}/files/${randomUUID()}`, { headers: { authorization: ours.bearer } })).status,
    ).toBe(404);
  });
});
