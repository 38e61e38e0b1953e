import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { systemActor } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { papers } from '../../../../test/servers/papers.js';
import { rules } from '../../test/database-rules.js';

const ids: Record<string, string> = {};
let stage: Conference;
let connection: QueryRunner;
beforeAll(async () => {
  stage = await conference([]);
  const { here, source } = stage;
  const made = papers(source);
  const eventId = await stage.event(here.id);
  const parties = [
    { who: here.supplier, role: 'SELLER' as const },
    { who: here.distributor, role: 'BUYER' as const },
  ];
  const write = (status: 'DRAFT' | 'AGREED' | 'LISTED' | 'SIGNED' | 'COMPLETE', done: number[] = []) =>
    made.write({ eventId, allianceId: here.id, parties, status, done });
  Object.assign(ids, {
    ...{ event: eventId, alliance: here.id, staff: here.staff.accountId },
    ...{ seller: here.supplier.organisationId, buyer: here.distributor.organisationId },
    ...{ sellers: here.supplier.accountId, buyers: here.distributor.accountId },
    ...{ outsider: here.otherSupplier.organisationId, outsiders: here.otherSupplier.accountId },
    ...{ draft: await write('DRAFT', [0]), agreed: await write('AGREED'), listed: await write('LISTED') },
    ...{ half: await write('LISTED', [0]), signed: await write('SIGNED'), complete: await write('COMPLETE') },
    ...{ file: await stage.upload(here.supplier, 'scan', 'SCAN'), colleague: randomUUID() },
  });
  await stage.changes.run(systemActor(), 'prepare', async (manager) => {
    await manager.query(`insert into person (id, organisation_id, full_name) values ($1, $2, 'Đỗ Thị Phó')`, [
      ids.colleague,
      ids.seller,
    ]);
    await manager.query(`insert into account (id) values ($1)`, [ids.colleague]);
    await manager.query(
      `insert into mou_step (mou_id, number, move, to_status, organisation_id, by_account_id, how)
       values ($1, 1, 'ENTER', 'DRAFT', $2, $3, 'SCREEN')`,
      [ids.draft, ids.seller, ids.staff],
    );
  });
  connection = source.createQueryRunner();
  await connection.connect();
}, 60_000);
afterAll(async () => {
  await connection.release();
  await stage.end();
});

/** `:name` stands for an id of above. */
const withIds = (sql: string) => sql.replace(/:(\w+)\b/g, (_, name: string) => `'${ids[name]}'`);
/** What refuses each rule's illegal change, in one transaction that leaves nothing behind. */
async function refusedBy(without: string | null): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  await connection.startTransaction();
  try {
    await connection.query(`select set_config('cungcau.actor', '{"how":"SYSTEM"}', true)`);
    if (without) await connection.query(without);
    for (const { what, illegal } of rules) {
      await connection.query('savepoint before');
      const refusal = await connection
        .query(withIds(illegal))
        .then(() => connection.query('set constraints all immediate'))
        .then(() => null)
        .catch((error: { constraint?: string; message: string }) => error.constraint ?? error.message);
      found.set(what, refusal);
      await connection.query('rollback to savepoint before');
    }
  } finally {
    await connection.rollbackTransaction();
  }
  return found;
}

describe('the database refuses, whatever the code does', () => {
  let refused: Map<string, string | null>;
  beforeAll(async () => {
    refused = await refusedBy(null);
  });

  it.each(rules)('$what', ({ what, constraint }) => {
    expect(refused.get(what)).toBe(constraint);
  });

  it.each(rules)(
    'without its rule, just this goes through or meets another: $what',
    async ({ what, without }) => {
      const found = await refusedBy(without);
      const failing = rules.filter((rule) => found.get(rule.what) !== rule.constraint);
      expect(failing.map((rule) => rule.what)).toEqual([what]);
    },
  );
});
