import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../../../test/servers/api.js';

describe('the GraphQL door', () => {
  let api: TestApi;
  let token: string;
  beforeAll(async () => {
    api = await startTestApi({ NODE_ENV: 'production' });
    token = (await api.newAlliance()).bearer;
  });
  afterAll(() => api.stop());

  const post = async (
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, unknown>;
      errors?: {
        message: string;
        extensions: { code: string; message: { vi: string; en: string }; requestId: string };
      }[];
    };
    return {
      status: response.status,
      data,
      error: errors?.[0],
      requestId: response.headers.get('x-request-id'),
    };
  };

  it('answers every refusal with a code, a sentence in both languages and the request id', async () => {
    const { error, requestId } = await post('{ event(id: "11111111-1111-4111-8111-111111111111") { id } }');
    expect(error?.extensions.code).toBe('NOT_FOUND');
    expect(error?.extensions.message.vi && error.extensions.message.en).toBeTruthy();
    expect(error?.extensions.requestId).toBe(requestId);
  });

  it('takes an id that is none for one that names nothing', async () => {
    expect((await post('{ event(id: "x") { id } }')).error?.extensions.code).toBe('NOT_FOUND');
  });

  it('refuses variables that do not fit as the client’s mistake', async () => {
    const { error, status } = await post(
      `mutation ($key: ID!, $input: EventInput!) { openEvent(key: $key, input: $input) { __typename } }`,
      {
        key: 'x',
        input: {
          name: 'x',
          heldOn: '31/02/2027',
          place: 'x',
          expectedDelegates: 1,
          expectedBooths: 1,
          programme: [],
        },
      },
    );
    expect([status, error?.extensions.code]).toEqual([400, 'INVALID_INPUT']);
  });

  it('refuses what is too costly or too long before reading anything', async () => {
    const costly = Array.from(
      { length: 20 },
      (_, at) => `o${at}: offers(page: { first: 100 }) { items { ...O } }`,
    ).join(' ');
    const fields =
      'fragment O on Offer { id product description supplier { id name } certificates { id kind } months unit }';
    expect((await post(`{ ${costly} } ${fields}`)).error?.extensions.code).toBe('TOO_COMPLEX');
    const deep = `{ ${'... on Query { '.repeat(30)} viewer { role } ${'} '.repeat(30)} }`;
    expect((await post(deep)).data).toEqual({ viewer: { role: 'ORGANISER' } });
    const many = Array.from({ length: 300 }, (_, at) => `v${at}: viewer { role }`).join(' ');
    expect((await post(`{ ${many} }`)).error?.extensions.code).toBe('TOO_COMPLEX');
    const unasked = Array.from({ length: 60 }, (_, at) => `o${at}: offers { items { ...O } }`).join(' ');
    expect((await post(`{ ${unasked} } ${fields}`)).error?.extensions.code).toBe('TOO_COMPLEX');
    const long = `{ ${'viewer { role } '.repeat(3000)} }`;
    expect((await post(long)).error?.extensions.code).toBe('INVALID_INPUT');
  });

  it('shows no schema and no landing page in production', async () => {
    expect((await post('{ __schema { types { name } } }')).error?.extensions.code).toBe('INVALID_INPUT');
    expect((await post('{ viewr { role } }')).error?.message).not.toContain('viewer');
    const page = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).not.toContain('html');
  });

  it('takes no request that another site’s form could send', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', authorization: token },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect(response.ok).toBe(false);
    expect((await post('{ viewer { role } }')).data).toEqual({ viewer: { role: 'ORGANISER' } });
  });
});
