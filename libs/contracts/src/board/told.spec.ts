import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { actorOf } from '#access';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { papers } from '../../../../test/servers/papers.js';

let stage: Conference;
let ears: pg.Client;
beforeAll(async () => {
  stage = await conference([]);
  ears = new pg.Client({ connectionString: (stage.source.options as { url: string }).url });
  await ears.connect();
});
afterAll(async () => {
  await ears.end();
  await stage.end();
});

it('all parties and the staff of the event hear of a name that must not be shown any more', async () => {
  const { source, changes, here, there } = stage;
  const made = papers(source);
  const eventId = await stage.event(here.id);
  const [seller, buyer] = [here.supplier, there.distributor];
  const parties = [{ who: seller }, { who: buyer, role: 'BUYER' as const }];
  await made.write({ eventId, allianceId: here.id, parties, status: 'LISTED' });
  await made.consent(buyer);
  const heard: Record<string, string>[] = [];
  const last = 'the last';
  ears.on('notification', ({ payload = '' }) => {
    if (payload === last) ears.emit('last');
    else heard.push(JSON.parse(payload));
  });
  await ears.query('listen changed');
  await changes.run(actorOf(buyer), 'withdrawConsent', (manager) =>
    manager.query(`update consent set withdrawn_at = now() where person_id = $1`, [buyer.accountId]),
  );
  const all = once(ears, 'last');
  await source.query(`select pg_notify('changed', $1)`, [last]);
  await all;
  for (const { organisationId } of [seller, buyer]) {
    expect(heard).toContainEqual({ noun: 'mou', allianceId: here.id, organisationId, eventId });
  }
});
