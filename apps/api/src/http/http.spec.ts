import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, Changes } from '#platform';
import { fixture, type Fixture } from '../../../../test/guards/fixture.js';
import { startTestApi, type TestApi } from '../../../../test/servers/api.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('files and addresses', () => {
  let api: TestApi;
  let here: Fixture;
  beforeAll(async () => {
    api = await startTestApi({ DATABASE_POOL: '2', TRUST_PROXY: 'true' });
    here = await fixture(api, 'Hải Dương');
  }, 60_000);
  afterAll(() => api.stop());

  it('uploads that trickle in keep nobody else waiting', async () => {
    const boundary = 'x'.repeat(20);
    const uploads = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const slow = request(`${api.url}/files?kind=PHOTO`, {
          method: 'POST',
          headers: {
            authorization: here.clients.SUPPLIER.bearer,
            'apollo-require-preflight': '1',
            'content-type': `multipart/form-data; boundary=${boundary}`,
          },
        });
        slow.on('error', () => undefined);
        const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n`;
        await new Promise((sent) => slow.write(Buffer.concat([Buffer.from(head), png]), sent));
        return slow;
      }),
    );
    const stored = await here.clients.SUPPLIER.upload('PHOTO', 'vai.png', png);
    expect(stored).toBeTruthy();
    expect(await here.clients.SUPPLIER.ask('{ viewer { role } }')).toEqual({ viewer: { role: 'SUPPLIER' } });
    uploads.forEach((slow) => slow.destroy());
  });

  it('shows the photo of an offer to the staff of the event it is entered into, and to no other alliance', async () => {
    const [host, other] = [await fixture(api, 'Quảng Ninh'), await api.newAlliance('Bắc Giang')];
    const photo = await here.clients.SUPPLIER.upload('PHOTO', 'vai.png', png);
    const eventId = host.ids.eventId;
    const organisationId = here.ids.organisationId;
    await api.app.get(Changes).run(systemActor(), 'prepare', async (manager) => {
      await manager.query(`insert into participant (event_id, organisation_id) values ($1, $2)`, [
        eventId,
        organisationId,
      ]);
    });
    await here.clients.SUPPLIER.ask(
      `mutation ($key: ID!, $eventId: ID!, $input: OfferInput!) {
        publishOffer(key: $key, eventId: $eventId, input: $input) { __typename } }`,
      { key: randomUUID(), eventId, input: { product: 'Nhãn', certificates: [], photoIds: [photo] } },
    );
    const statusFor = async (bearer: string) =>
      (await fetch(`${api.url}/files/${photo}`, { headers: { authorization: bearer } })).status;
    expect(await statusFor(host.clients.ORGANISER.bearer)).toBe(200);
    expect(await statusFor(host.clients.DISTRIBUTOR.bearer)).toBe(200);
    expect(await statusFor(host.clients.SUPPLIER.bearer)).toBe(404);
    expect(await statusFor(other.bearer)).toBe(404);
  });

  it('shows the scan of a memorandum to its parties and the staff of its event, and to nobody else', async () => {
    const [host, other] = [await fixture(api, 'Bắc Ninh'), await api.newAlliance('Thái Bình')];
    const { mouId } = host.ids;
    const { mou } = await host.clients.ORGANISER.ask<{ mou: { sha256: string } }>(
      `query ($mouId: ID!) { mou(id: $mouId) { sha256 } }`,
      { mouId },
    );
    for (const party of [host.clients.SUPPLIER, host.clients.DISTRIBUTOR]) {
      await party.ask(
        `mutation ($key: ID!, $mouId: ID!, $sha256: String!) {
          signMou(key: $key, id: $mouId, sha256: $sha256) { __typename } }`,
        { key: randomUUID(), mouId, sha256: mou.sha256 },
      );
    }
    const scan = await host.clients.SUPPLIER.upload('SCAN', 'ban-ky.png', png);
    const statusFor = async (bearer: string) =>
      (await fetch(`${api.url}/files/${scan}`, { headers: { authorization: bearer } })).status;
    expect(await statusFor(host.clients.DISTRIBUTOR.bearer)).toBe(404);
    await host.clients.SUPPLIER.ask(
      `mutation ($key: ID!, $mouId: ID!, $scan: ID!) {
        attachScan(key: $key, id: $mouId, fileId: $scan) { ... on Mou { status } } }`,
      { key: randomUUID(), mouId, scan },
    );
    for (const reader of Object.values(host.clients)) expect(await statusFor(reader.bearer)).toBe(200);
    for (const stranger of [other, ...Object.values(here.clients)]) {
      expect(await statusFor(stranger.bearer)).toBe(404);
    }
    await host.clients.ORGANISER.ask(
      `mutation ($key: ID!, $mouId: ID!, $scan: ID!) {
        removeScan(key: $key, id: $mouId, fileId: $scan, reason: "Bản chụp của bản khác") { __typename } }`,
      { key: randomUUID(), mouId, scan },
    );
    expect(await statusFor(host.clients.ORGANISER.bearer)).toBe(200);
    expect(await statusFor(host.clients.DISTRIBUTOR.bearer)).toBe(404);
  });

  it('takes no more files of an organisation than a day may bring', async () => {
    const { id: organisationId } = (
      await here.clients.DISTRIBUTOR.ask<{ viewer: { organisation: { id: string } } }>(
        '{ viewer { organisation { id } } }',
      )
    ).viewer.organisation;
    await api.app.get(Changes).run(systemActor(), 'prepare', (manager) =>
      manager.query(
        `insert into file (alliance_id, organisation_id, kind, name, mime, bytes, sha256)
         select $1, $2, 'PHOTO', 'vai.png', 'image/png', 20971520, sha256('x') from generate_series(1, 25)`,
        [here.allianceId, organisationId],
      ),
    );
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(png)]), 'vai.png');
    const upload = await fetch(`${api.url}/files?kind=PHOTO`, {
      method: 'POST',
      headers: { authorization: here.clients.DISTRIBUTOR.bearer, 'apollo-require-preflight': '1' },
      body: form,
    });
    expect([upload.status, await upload.json()]).toMatchObject([429, { code: 'THROTTLED' }]);
  });

  it('counts tries by the address that the proxy saw, not by one that the client made up', async () => {
    await api.source.query('delete from sign_in_attempt');
    for (const madeUp of ['203.0.113.1', '203.0.113.2']) {
      await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `${madeUp}, 198.51.100.7` },
        body: JSON.stringify({
          query: `mutation { signIn(login: "${madeUp}@x.example", password: "x") { __typename } }`,
        }),
      });
    }
    const [{ tries, addresses }] = await api.source.query(
      'select count(*)::int as tries, count(distinct address_hash)::int as addresses from sign_in_attempt',
    );
    expect([tries, addresses]).toEqual([2, 1]);
  });
});
