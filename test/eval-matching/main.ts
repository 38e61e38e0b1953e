import { writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { startProduct } from '../story/product.js';
import { importFile } from '../story/words.js';
import { judgedFolder, Refusal, type JudgedFolder } from './judged-folder.js';
import { measure } from './measure.js';
import { rankings } from './rankings.js';

function readFolder(): JudgedFolder {
  try {
    return judgedFolder(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
const folder = readFolder();

const product = await startProduct();
let ranking: Map<string, string[]>;
try {
  const token = await product.openAlliance('Liên minh đánh giá', 'Cán bộ đánh giá', 'staff@eval.example');
  const staff = await new ApiClient(product.url).acceptInvitation(token);
  const { openEvent: event } = await staff.ask<{ openEvent: { id: string } }>(
    `mutation ($key: ID!, $input: EventInput!) { openEvent(key: $key, input: $input) { ... on Event { id } } }`,
    {
      key: randomUUID(),
      input: {
        name: 'Đánh giá',
        heldOn: '2027-01-01',
        place: 'Đánh giá',
        expectedDelegates: 0,
        expectedBooths: 0,
        programme: [],
      },
    },
  );
  // The product sees no judgements.
  for (const [kind, name, content] of [
    ['Offer', 'offers.csv', folder.offers],
    ['Demand', 'demands.csv', folder.demands],
  ] as const)
    await importFile(staff, kind, event.id, await staff.upload('IMPORT', name, content));
  await staff.ask(
    `mutation ($key: ID!, $eventId: ID!) { requestMatchRun(key: $key, eventId: $eventId) { id } }`,
    {
      key: randomUUID(),
      eventId: event.id,
    },
  );
  await staff.runEnds(event.id, 600);
  ranking = await rankings(staff, event.id);
} finally {
  await product.stop();
}

if (folder.ranking !== null) {
  const lines = [...ranking].flatMap(([demandId, offerIds]) =>
    offerIds.map((offerId, at) => `${demandId},${at + 1},${offerId}`),
  );
  writeFileSync(folder.ranking, ['demand_id,rank,offer_id', ...lines, ''].join('\n'));
}
if (folder.judged) process.stdout.write(`${JSON.stringify(measure(ranking, folder.judged))}\n`);
