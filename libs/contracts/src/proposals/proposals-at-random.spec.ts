import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '#platform';
import { dealing, type Dealing } from '../../../../test/servers/deals.js';
import { bargaining, lychee, outcome, tomorrow } from '../../test/bargaining.js';
import { contractEntities } from '../contracts.module.js';
import {
  isEnd,
  leadsTo,
  type DealSideName,
  type ProposalMoveName,
  type ProposalMover,
  type ProposalStatusName,
} from './proposal-lifecycle.js';

let world: Dealing;
let deals: ReturnType<typeof bargaining>;

beforeAll(async () => {
  world = await dealing(contractEntities);
  deals = bargaining(world.source);
}, 60_000);
afterAll(async () => {
  await deals.end();
  await world.end();
});

interface Try {
  move: 'COUNTER' | 'ACCEPT' | 'DECLINE' | 'WITHDRAW' | 'EXPIRE';
  side: DealSideName;
  byStaff: boolean;
  /** Steps that one has not seen yet. */
  behind: number;
  /** Sent twice with the same key, as after a lost answer. */
  twice: boolean;
  quantity: string;
}
const aTry: fc.Arbitrary<Try> = fc.record({
  move: fc.constantFrom('COUNTER', 'COUNTER', 'COUNTER', 'ACCEPT', 'DECLINE', 'WITHDRAW', 'EXPIRE'),
  side: fc.constantFrom('SUPPLIER', 'DISTRIBUTOR'),
  byStaff: fc.boolean(),
  behind: fc.constantFrom(0, 0, 0, 1),
  twice: fc.boolean(),
  quantity: fc.integer({ min: 1, max: 9_999_999 }).map((grams) => (grams / 1000).toFixed(3)),
});

/** Sends it; answers whether it was done. */
async function send(id: string, seen: number, { move, side, byStaff, behind, twice, quantity }: Try) {
  const { staff, supplier, distributor } = world.here;
  const party: Viewer = side === 'SUPPLIER' ? supplier : distributor;
  const onBehalf = byStaff ? ({ organisationId: party.organisationId, how: 'TELEPHONE' } as const) : null;
  const answer = { key: randomUUID(), id, step: seen - behind, onBehalf };
  const viewer = byStaff ? staff : party;
  const once = (): Promise<unknown> => {
    switch (move) {
      case 'COUNTER':
        return deals.service.counter(viewer, answer, { ...lychee, quantity }, tomorrow());
      case 'ACCEPT':
        return deals.service.accept(viewer, answer);
      case 'DECLINE':
        return deals.service.decline(viewer, answer, 'Không hợp');
      case 'WITHDRAW':
        return deals.service.withdraw(viewer, answer);
      case 'EXPIRE':
        return deals.expiry.expire(id);
    }
  };
  const answers = await Promise.all((twice ? [once, once] : [once]).map((go) => outcome(go())));
  // What was done is the answer to both; what was refused may be refused for another reason a moment later.
  if (answers.includes(id)) expect(answers.every((one) => one === id)).toBe(true);
  return move !== 'EXPIRE' && answers[0] === id;
}

interface Kept {
  status: ProposalStatusName;
  lastStep: number;
  closed: boolean;
  steps: { number: number; move: ProposalMoveName; side: DealSideName | null; quantity: string | null }[];
  mous: { quantity: string }[];
}
const kept = async (id: string): Promise<Kept> =>
  (
    await world.source.query(
      `select status, last_step as "lastStep", closed_at is not null as closed,
         (select json_agg(json_build_object('number', s.number, 'move', s.move, 'side', s.side,
            'quantity', s.quantity::text) order by s.number) from proposal_step s where s.proposal_id = p.id) as steps,
         (select coalesce(json_agg(json_build_object('quantity', t.terms->'goods'->0->>'quantity')), '[]')
          from mou m join mou_text t on t.mou_id = m.id where m.proposal_id = p.id) as mous
       from proposal p where id = $1`,
      [id],
    )
  )[0] as Kept;

it('whatever all try at once, every step is one of the table, none is lost or doubled, and no quantity changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(aTry, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      async (rounds) => {
        const offerId = await world.newOffer();
        const input = { eventId: world.eventId, offerId, terms: lychee, answerBy: tomorrow() };
        const id = await deals.service.propose(world.here.distributor, randomUUID(), input);
        let done = 1;
        for (const tries of rounds) {
          const { lastStep } = await kept(id);
          const sent = await Promise.all(tries.map((one) => send(id, lastStep, one)));
          done += sent.filter(Boolean).length;
        }
        const { status, lastStep, closed, steps, mous } = await kept(id);
        expect([lastStep, steps.map(({ number }) => number)]).toEqual([done, steps.map((_, at) => at + 1)]);
        expect(steps).toHaveLength(done);
        let at: ProposalStatusName | null = null;
        for (const { move, side } of steps) at = leadsTo(at, move, (side ?? 'SYSTEM') as ProposalMover);
        expect([status, closed]).toEqual([at, isEnd(status)]);
        const standing = steps.findLast(({ quantity }) => quantity !== null)?.quantity;
        expect(mous.map(({ quantity }) => Number(quantity))).toEqual(
          status === 'ACCEPTED' ? [Number(standing)] : [],
        );
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);
