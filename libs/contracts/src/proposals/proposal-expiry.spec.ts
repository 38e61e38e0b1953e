import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Live, PlatformModule, readSettings } from '#platform';
import { dealing, type Dealing } from '../../../../test/servers/deals.js';
import { answer, bargaining, lychee, outcome, tomorrow } from '../../test/bargaining.js';
import { contractEntities, ContractsWorkerModule } from '../contracts.module.js';

class Worker {}

let world: Dealing;
let deals: ReturnType<typeof bargaining>;
let worker: INestApplicationContext | undefined;

beforeAll(async () => {
  world = await dealing(contractEntities);
  deals = bargaining(world.source);
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await deals.end();
  await world.end();
});

const propose = async (answerBy: Date) =>
  deals.service.propose(world.here.distributor, randomUUID(), {
    eventId: world.eventId,
    offerId: await world.newOffer(),
    terms: lychee,
    answerBy,
  });
const look = (id: string) => deals.reader.one(world.here.supplier, id);

describe('a proposal that nobody answers', () => {
  it('expires once when its time is over and not before, whoever else looks', async () => {
    const id = await propose(tomorrow());
    await deals.expiry.expire(id);
    expect((await look(id)).status).toBe('AWAITS_SUPPLIER');
    await deals.late(id);
    expect(await deals.expiry.due()).toContain(id);
    await Promise.all([1, 2, 3].map(() => deals.expiry.expire(id)));
    expect(await look(id)).toMatchObject({ status: 'EXPIRED', step: 2, moves: [] });
    expect((await look(id)).steps[1]).toMatchObject({ move: 'EXPIRE', side: null, how: 'SYSTEM' });
    expect(await deals.expiry.due()).not.toContain(id);
    expect(await outcome(deals.service.accept(world.here.supplier, answer(id, 2)))).toBe('FORBIDDEN');
    const [written] = await world.source.query(
      `select verb, by_account_id as by, how from history where noun = 'proposal' and noun_id = $1 order by id desc limit 1`,
      [id],
    );
    expect(written).toEqual({ verb: 'expireProposal', by: null, how: 'SYSTEM' });
  });

  it('is left alone once it was answered', async () => {
    const id = await propose(tomorrow());
    await deals.service.decline(world.here.supplier, answer(id), 'Hết hàng');
    await deals.expiry.expire(id);
    expect((await look(id)).status).toBe('DECLINED');
  });

  it('is let expire by the worker: at the moment it names, and what was forgotten when it starts', async () => {
    const forgotten = await propose(tomorrow());
    await deals.late(forgotten);
    const { url } = world.source.options as { url: string };
    const settings = { ...readSettings({ LOG_LEVEL: 'error' }), DATABASE_URL: url };
    const imports = [PlatformModule.for(settings, []), ContractsWorkerModule];
    worker = await NestFactory.createApplicationContext({ module: Worker, imports }, { logger: ['error'] });
    const live = worker.get(Live);
    await live.start();
    const expired = (id: string) =>
      new Promise<void>((resolve, reject) => {
        const check = () => look(id).then(({ status }) => status === 'EXPIRED' && resolve(), reject);
        live.subscribe(() => void check());
        void check();
      });
    await expired(forgotten);
    const answerBy = new Date(Date.now() + 1_500);
    const id = await propose(answerBy);
    await expired(id);
    const [, end] = (await look(id)).steps;
    const lateMs = new Date(end?.at as Date).getTime() - answerBy.getTime();
    expect([lateMs >= 0, lateMs < 5_000]).toEqual([true, true]);
  });
});
