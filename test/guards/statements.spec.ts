import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { repositoryPath } from '#platform';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { startTestApi, type TestApi } from '../servers/api.js';
import { startWorker } from '../jobs/worker-process.js';
import { papers } from '../servers/papers.js';
import { importFile } from '../story/words.js';
import { fixture, type Fixture } from './fixture.js';

/** Every statement that this process sends to PostgreSQL, whoever sends it. */
let sent = 0;
const send = pg.Client.prototype.query;
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  sent += 1;
  return (send as (...given: unknown[]) => unknown).apply(this, args);
} as typeof send;

const mou = `id title goods { goods value } parties { organisation { name } signatory { fullName } signature { signatory { fullName } } }
  reversed { id } scans { name } steps { move organisation } moves`;
const screens = {
  offers: `query ($eventId: ID) { offers(eventId: $eventId, page: { first: 100 }) { items { id product supplier { id name }
    certificates { kind number } photoIds clarify { field } contact { fullName consents { purpose } } eventIds } page { total } } }`,
  demands: `query ($eventId: ID) { demands(eventId: $eventId, page: { first: 100 }) { items { id wanted distributor { name }
    clarify { field } contact { fullName } } page { total } } }`,
  proposals: `query ($eventId: ID) { proposals(eventId: $eventId, page: { first: 100 }) { items { id supplier { name }
    distributor { name } terms { value } steps { move terms { goods } } moves mouId contact { fullName } } page { total } } }`,
  mous: `query ($eventId: ID) { mous(eventId: $eventId, page: { first: 100 }) { items { ${mou} } page { total } } }`,
  mou: `query ($mouId: ID!) { mou(id: $mouId) { ${mou} } }`,
  signingList: `query ($eventId: ID!) { signingList(eventId: $eventId) { event { name } mous { ${mou} } ready { ${mou} } } }`,
  signingBoard: `query ($eventId: ID!) { signingBoard(eventId: $eventId) { event { name } currentMouId
    rows { title goods { value } value parties { organisation signatory signed } }
    total { tonnes otherUnits { unit quantity } value } newPartners { mous } existingPartners { mous } } }`,
  waiting: `query ($eventId: ID!) { waiting(eventId: $eventId) { what organisation { name } contact { fullName } subject } }`,
  dealCounts: `query ($eventId: ID!) { dealCounts(eventId: $eventId) { proposalsOpen draft signed waitingForMe } }`,
  matches: `query ($eventId: ID!) { matches(eventId: $eventId, page: { first: 100 }) { items { offer { id product }
    demand { wanted } score reasons { text { vi } points weightBuyer } released } page { total } } }`,
  matchRelease: `query ($eventId: ID!) { matchRelease(eventId: $eventId) { id status } }`,
  matchRuns: `query ($eventId: ID!) { matchRuns(eventId: $eventId) { items { id status } page { total } } }`,
  vetoedPairs: `query ($eventId: ID!) { vetoedPairs(eventId: $eventId, page: { first: 100 }) { items { offer { product } veto } } }`,
  matchWeights: `query ($eventId: ID!) { matchWeights(eventId: $eventId) { values { weight } changedBy } }`,
  previewMatchWeights: `query ($eventId: ID!) { previewMatchWeights(eventId: $eventId, weights: [{ criterion: PRICE, weight: 30 }]) {
    ... on WeightsPreview { listsChanged changes { demand { wanted } rows { offer { product } after } } } } }`,
  organisations: `{ organisations(page: { first: 100 }) { items { id name } page { total } } }`,
  history: `{ history(page: { first: 100 }) { items { byName onBehalfOf askedByName verb } page { total } } }`,
  booths: `query ($eventId: ID!) { booths(eventId: $eventId) { number organisation { name } } }`,
  events: `{ events { id name counts { offers demands matches } } }`,
};

describe('what a screen costs', () => {
  let api: TestApi;
  let ours: Fixture;
  let staff: ApiClient;
  const cost = async (client: ApiClient, query: string) => {
    const before = sent;
    await client.ask(query, ours.ids);
    return sent - before;
  };

  beforeAll(async () => {
    api = await startTestApi();
    ours = await fixture(api, 'đo');
    staff = ours.clients.ORGANISER;
  });
  afterAll(async () => {
    await api.stop();
    pg.Client.prototype.query = send;
  });

  it('is a handful of statements, and no more of them for a hundred rows than for one', async () => {
    const few: Record<string, number> = {};
    for (const [name, query] of Object.entries(screens)) few[name] = await cost(staff, query);
    for (const kind of ['Offer', 'Demand'] as const) {
      const content = readFileSync(repositoryPath('apps', 'start', 'demo', `${kind.toLowerCase()}s.csv`));
      const fileId = await staff.upload('IMPORT', 'file.csv', content);
      await importFile(staff, kind, ours.ids.eventId ?? '', fileId, [], randomUUID());
    }
    const [seller, buyer] = ours.signers;
    const { write } = papers(api.source);
    for (const status of ['DRAFT', 'AGREED', 'LISTED', 'SIGNED', 'COMPLETE', 'CANCELLED'] as const) {
      for (let more = 0; more < 10; more++) {
        await write({
          ...{ eventId: ours.ids.eventId ?? '', allianceId: ours.allianceId, status },
          goods: [{ goods: 'Vải', quantity: '1', unit: 'kg', price: 1 }],
          parties: [{ who: seller }, { who: buyer, role: 'BUYER' }],
        });
      }
    }
    await staff.ask(
      `mutation ($key: ID!, $eventId: ID!) { requestMatchRun(key: $key, eventId: $eventId) { id } }`,
      {
        key: randomUUID(),
        eventId: ours.ids.eventId,
      },
    );
    const worker = await startWorker(api.databaseUrl);
    await staff.runEnds(ours.ids.eventId ?? '');
    await worker.kill('SIGTERM');
    const many: Record<string, number> = {};
    for (const [name, query] of Object.entries(screens)) many[name] = await cost(staff, query);
    // A pair of an event that was never matched is prepared for the page that shows it.
    expect(many).toEqual({ ...few, matches: 3 });
    // One for who asks, one for whether the event is theirs, at most three for what is shown and its words.
    for (const [name, statements] of Object.entries(many))
      expect([name, statements <= 5]).toEqual([name, true]);
    expect(many.offers).toBe(2);
    expect(many.demands).toBe(2);
    for (const name of ['proposals', 'mous', 'mou', 'signingList', 'signingBoard', 'waiting', 'dealCounts'])
      expect([name, many[name]]).toEqual([name, 2]);
  });
});
