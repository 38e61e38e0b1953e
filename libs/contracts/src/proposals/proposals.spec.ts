import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal, Stale, type Viewer } from '#platform';
import { dealing, type Dealing } from '../../../../test/servers/deals.js';
import { answer, bargaining, lychee, outcome, tomorrow } from '../../test/bargaining.js';
import { contractEntities } from '../contracts.module.js';
import type { DealTermsInput } from './deal-terms.type.js';
import type { ProposalReader } from './proposal.reader.js';
import type { ProposalService } from './proposal.service.js';

let world: Dealing;
let deals: ReturnType<typeof bargaining>;
let service: ProposalService;
let reader: ProposalReader;
let staff: Viewer;
let supplier: Viewer;
let distributor: Viewer;

beforeAll(async () => {
  world = await dealing(contractEntities);
  ({ staff, supplier, distributor } = world.here);
  deals = bargaining(world.source);
  ({ service, reader } = deals);
}, 60_000);
afterAll(async () => {
  await deals.end();
  await world.end();
});

const input = (offerId: string, more: Partial<DealTermsInput> = {}, demandId?: string) => ({
  eventId: world.eventId,
  offerId,
  demandId,
  terms: { ...lychee, ...more },
  answerBy: tomorrow(),
});
const open = async (by: Viewer = distributor) =>
  service.propose(by, randomUUID(), input(await world.newOffer()));
const statusOf = async (id: string) => (await reader.one(staff, id)).status;

describe('proposals', () => {
  it('are made, countered and accepted, each step kept; the last terms become one draft memorandum', async () => {
    const id = await service.propose(distributor, randomUUID(), input(world.offerId, {}, world.demandId));
    expect(await reader.one(supplier, id)).toMatchObject({
      status: 'AWAITS_SUPPLIER',
      supplier: { id: supplier.organisationId },
      distributor: { id: distributor.organisationId },
      product: 'Vải thiều',
      wanted: 'Vải thiều loại 1',
      // 1,234.567 × 31,001 = 38,272,811.567: rounded, exactly.
      terms: { quantity: '1234.567', unit: 'kg', price: 31_001, value: 38_272_812, months: [6, 7] },
      step: 1,
      moves: ['ACCEPT', 'COUNTER', 'DECLINE', 'WITHDRAW'],
    });
    expect((await reader.one(distributor, id)).moves).toEqual(['WITHDRAW']);
    const other = { ...lychee, goods: 'Vải chín sớm', quantity: '2.5', unit: 'tấn', price: null };
    await service.counter(supplier, answer(id), other, tomorrow());
    expect(await outcome(service.accept(supplier, answer(id, 2)))).toBe('FORBIDDEN');
    await service.accept(distributor, answer(id, 2));
    const done = await reader.one(distributor, id);
    expect(done).toMatchObject({ status: 'ACCEPTED', step: 3, moves: [], mouId: expect.any(String) });
    expect(done.terms).toMatchObject({ quantity: '2.500', unit: 'tấn', price: null, value: null });
    expect(
      done.steps.map(({ move, side, how, terms: put }) => [move, side, how, put?.goods ?? null]),
    ).toEqual([
      ['PROPOSE', 'DISTRIBUTOR', 'SCREEN', 'Vải thiều u hồng'],
      ['COUNTER', 'SUPPLIER', 'SCREEN', 'Vải chín sớm'],
      ['ACCEPT', 'DISTRIBUTOR', 'SCREEN', null],
    ]);
    const [mou] = await world.source.query(
      `select m.status, t.terms->'goods' as goods, t.terms->>'otherTerms' as note, t.terms->'months' as months,
         (select json_agg(p.role order by p.place) from mou_party p where p.mou_id = m.id) as roles
       from mou m join mou_text t on t.mou_id = m.id where m.proposal_id = $1`,
      [id],
    );
    expect(mou).toMatchObject({
      status: 'DRAFT',
      goods: [{ goods: 'Vải chín sớm', quantity: '2.5', unit: 'tấn', price: null }],
      note: 'Đóng thùng 10 kg',
      months: [6, 7],
      roles: ['SELLER', 'BUYER'],
    });
    expect(await outcome(service.withdraw(supplier, answer(id, 3)))).toBe('FORBIDDEN');
  });

  it('are declined with a reason, or taken back by either side; then the offer is free for another', async () => {
    const offer = await world.newOffer();
    const propose = () => service.propose(distributor, randomUUID(), input(offer));
    const first = await propose();
    expect(await outcome(propose())).toEqual([['offerId', 'TAKEN']]);
    expect(await outcome(service.decline(supplier, answer(first), '  '))).toEqual([['reason', 'REQUIRED']]);
    await service.decline(supplier, answer(first), 'Hết hàng');
    expect((await reader.one(distributor, first)).steps[1]).toMatchObject({
      move: 'DECLINE',
      reason: 'Hết hàng',
    });
    for (const side of [supplier, distributor]) {
      const id = await propose();
      await service.withdraw(side, answer(id), null);
      expect(await statusOf(id)).toBe('WITHDRAWN');
    }
  });

  it('say what is wrong with their terms, and round nothing silently', async () => {
    const offer = await world.newOffer();
    const tried = (more: Partial<DealTermsInput>) =>
      outcome(service.propose(distributor, randomUUID(), input(offer, more)));
    expect(await tried({ goods: ' ', quantity: '0', unit: '..', months: [], paymentDays: 366 })).toEqual([
      ['terms.goods', 'REQUIRED'],
      ['terms.quantity', 'TOO_SMALL'],
      ['terms.unit', 'UNKNOWN_UNIT'],
      ['terms.months', 'REQUIRED'],
      ['terms.paymentDays', 'TOO_BIG'],
    ]);
    expect(await tried({ quantity: '0.0004' })).toEqual([['terms.quantity', 'NOT_A_NUMBER']]);
    expect(await tried({ quantity: '1000000000.1' })).toEqual([['terms.quantity', 'TOO_BIG']]);
    expect(await tried({ quantity: '2', price: 1e15 })).toEqual([['terms.price', 'TOO_BIG']]);
    expect(await tried({ months: [0, 13] })).toEqual([
      ['terms.months.0', 'NOT_A_MONTH'],
      ['terms.months.1', 'NOT_A_MONTH'],
    ]);
    for (const answerBy of [new Date(), new Date(Date.now() + 366 * 86_400_000)]) {
      expect(
        await outcome(service.propose(distributor, randomUUID(), { ...input(offer), answerBy })),
      ).toEqual([['answerBy', 'NOT_A_DATE']]);
    }
    expect(await tried({ kgPerUnit: '3' })).toEqual(expect.any(String));
  });

  it('are sent once, however often the same is sent, and answered by who saw the last step', async () => {
    const offer = await world.newOffer();
    const key = randomUUID();
    const twice = await Promise.all([1, 2].map(() => service.propose(distributor, key, input(offer))));
    expect(twice[0]).toBe(twice[1]);
    const id = twice[0] as string;
    const counter = answer(id);
    const more = () => service.counter(supplier, counter, { ...lychee, quantity: '1' }, tomorrow());
    expect(await Promise.all([more(), more()])).toEqual([id, id]);
    expect((await reader.one(supplier, id)).step).toBe(2);
    expect(await outcome(service.accept(distributor, answer(id, 1)))).toBe('STALE');
    const stale = await service.accept(distributor, answer(id, 1)).catch((error: Refusal) => error.answer);
    expect(stale).toMatchObject({ currentVersion: 2 } satisfies Partial<Stale>);
  });

  it('are one, of two made at once from two tabs', async () => {
    const offer = await world.newOffer();
    const tabs = [1, 2, 3].map(() => outcome(service.propose(distributor, randomUUID(), input(offer))));
    const made = (await Promise.all(tabs)).filter((one) => typeof one === 'string');
    expect(made).toHaveLength(1);
  });

  it('accepted and withdrawn at once end one way, with a memorandum exactly if accepted', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await open();
      const both = await Promise.all([
        outcome(service.accept(supplier, answer(id))),
        outcome(service.withdraw(distributor, answer(id))),
      ]);
      expect([...both].sort()).toEqual([id, 'STALE'].sort());
      const [{ mous, ends }] = await world.source.query(
        `select (select count(*)::int from mou where proposal_id = $1) as mous,
           (select json_agg(move) from proposal_step where proposal_id = $1 and number > 1) as ends`,
        [id],
      );
      expect([mous, ends]).toEqual(both[0] === id ? [1, ['ACCEPT']] : [0, ['WITHDRAW']]);
    }
  });

  it('are no longer answered when it is too late, even before they have expired', async () => {
    const id = await open();
    await deals.late(id);
    const tooLate = [['answerBy', 'EXPIRED']];
    expect(await outcome(service.accept(supplier, answer(id)))).toEqual(tooLate);
    expect(await outcome(service.decline(supplier, answer(id), 'Muộn'))).toEqual(tooLate);
    expect(await outcome(service.counter(supplier, answer(id), lychee, tomorrow()))).toEqual(tooLate);
    expect(await outcome(service.withdraw(distributor, answer(id)))).toEqual(tooLate);
    expect((await reader.one(supplier, id)).moves).toEqual([]);
    const waiting = await reader.page(staff, { filter: { waiting: true }, page: { first: 100 } });
    expect(waiting.items.map((one) => one.id)).not.toContain(id);
  });
});
