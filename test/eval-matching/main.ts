import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { startProduct } from '../story/product.js';
import { importFile } from '../story/words.js';
import { measure } from './measure.js';
import { rankings } from './rankings.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ranking: { type: 'string' } },
});
const [given] = positionals;
if (!given) {
  process.stderr.write('npm run --silent eval:matching -- DIR [--ranking FILE]\n');
  process.exit(2);
}
const folder = resolve(given);
// The product sees a copy without the judgements.
const copy = mkdtempSync(join(tmpdir(), 'cungcau-eval-'));
for (const file of ['offers.csv', 'demands.csv']) copyFileSync(join(folder, file), join(copy, file));

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
  for (const kind of ['Offer', 'Demand'] as const) {
    const name = `${kind.toLowerCase()}s.csv`;
    await importFile(
      staff,
      kind,
      event.id,
      await staff.upload('IMPORT', name, readFileSync(join(copy, name))),
    );
  }
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
  rmSync(copy, { recursive: true, force: true });
}

if (values.ranking) {
  const lines = [...ranking].flatMap(([demandId, offerIds]) =>
    offerIds.map((offerId, at) => `${demandId},${at + 1},${offerId}`),
  );
  writeFileSync(values.ranking, ['demand_id,rank,offer_id', ...lines, ''].join('\n'));
}
const judgements = join(folder, 'judgments.csv');
if (existsSync(judgements)) {
  const rows: Record<string, string>[] = parse(readFileSync(judgements), { bom: true, columns: true });
  const judged = rows.map((row) => ({
    demandId: row.demand_id ?? '',
    offerId: row.offer_id ?? '',
    grade: Number(row.grade),
  }));
  process.stdout.write(`${JSON.stringify(measure(ranking, judged))}\n`);
}
