import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Metrics } from '#platform';
import { freePort } from '../../apps/start/src/free-port.js';
import { startTestApi, type TestApi } from '../servers/api.js';

let api: TestApi;
let port: number;

beforeAll(async () => {
  port = await freePort();
  api = await startTestApi({ METRICS_PORT: `${port}` });
}, 60_000);
afterAll(() => api.stop());

const read = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
/** The value of the one line that begins so. */
const valueOf = (text: string, line: string) =>
  Number(
    text
      .split('\n')
      .find((one) => one.startsWith(line))
      ?.slice(line.length),
  );

describe('metrics', () => {
  it('count requests by route, operations by field, database connections and open screens', async () => {
    const staff = await api.newAlliance();
    await staff.ask('query whatever { viewer { role } events { name } }');
    await fetch(`${api.url}/readyz`);
    const screen = await fetch(`${api.url}/live`, { headers: { authorization: staff.bearer } });
    const text = await read();
    expect(
      valueOf(text, 'cungcau_http_request_seconds_count{method="GET",route="/readyz",status="200"} '),
    ).toBe(1);
    expect(valueOf(text, 'cungcau_graphql_seconds_count{kind="query",field="events",outcome="ok"} ')).toBe(1);
    expect(valueOf(text, 'cungcau_graphql_seconds_count{kind="query",field="viewer",outcome="ok"} ')).toBe(1);
    expect(valueOf(text, 'cungcau_live_screens ')).toBe(1);
    expect(valueOf(text, 'cungcau_database_connections{state="idle"} ')).toBeGreaterThan(0);
    expect(valueOf(text, 'process_resident_memory_bytes ')).toBeGreaterThan(0);
    await screen.body?.cancel();
  });

  it('take no label from what a client makes up, and name nobody', async () => {
    const staff = await api.newAlliance('Liên minh bí mật');
    const lines = (await read()).split('\n').length;
    for (let i = 0; i < 20; i++) {
      await fetch(`${api.url}/made-up-${i}`);
      await staff.ask(`query MadeUp${i} { madeUp${i} }`).catch(() => undefined);
      await staff.ask(`query MadeUp${i} { a${i}: viewer { role } }`);
      await api.nobody.signIn(`bi-mat-${i}@test.example`, 'sai mật khẩu').catch(() => undefined);
    }
    const text = await read();
    expect(text).not.toMatch(/made-?up|a1"|bi-mat|bí mật|test\.example/i);
    expect(valueOf(text, 'cungcau_graphql_seconds_count{kind="mutation",field="signIn",outcome="ok"} ')).toBe(
      20,
    );
    // The routes, fields and outcomes that were new, each with its ten lines; not twenty of each.
    expect(text.split('\n').length - lines).toBeLessThan(100);
  });

  it('stand apart from what people use: another port, one path, and none where it is not asked for', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(404);
    expect(await (await fetch(`${api.url}/metrics`)).text()).not.toContain('cungcau_');
    const quiet = await startTestApi();
    expect(quiet.app.get(Metrics).registry).toBeNull();
    await quiet.stop();
  });

  it('end with the process', async () => {
    const another = await freePort();
    const short = await startTestApi({ METRICS_PORT: `${another}` });
    await short.stop();
    await expect(fetch(`http://127.0.0.1:${another}/metrics`)).rejects.toThrow('fetch failed');
  });
});
