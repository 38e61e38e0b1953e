import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orRefusal, type Viewer } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { most, reviewing } from '../../test/reviewing.js';
import { matchmakingEntities } from '../matchmaking.module.js';
import type { MatchFilter } from './match.type.js';

let stage: Conference;
let staff: Viewer;
let review: ReturnType<typeof reviewing>;
beforeAll(async () => {
  stage = await conference(matchmakingEntities);
  ({ staff } = stage.here);
  review = reviewing(stage);
}, 60_000);
afterAll(() => stage.end());

const matches = async (eventId: string, filter: MatchFilter = {}) =>
  (await review.reader.page(eventId, filter, 'SCORE', most)).items;

describe('review', () => {
  it('lists matches by score with rank and reasons in words, and vetoed pairs with theirs', async () => {
    const { eventId, cheap, dear, lychee, carrot, carrots } = await review.conference();
    const found = await matches(eventId);
    expect(found.map(({ offer, demand, rank }) => [offer.id, demand.id, rank])).toEqual([
      [cheap, lychee, 1],
      [dear, lychee, 2],
    ]);
    expect(found[0]?.reasons.find(({ criterion }) => criterion === 'QUANTITY')?.text.vi).toMatch(
      /đủ \d+ % lượng cần mua/,
    );
    expect(found[0]).toMatchObject({
      decision: 'NONE',
      released: 'NOT_RELEASED',
      offer: { supplier: 'HTX Rau Đông' },
    });
    expect(await matches(eventId, { search: 'vai  THIỀU gao' })).toHaveLength(1);
    expect(await matches(eventId, { topPerDemand: 1 })).toHaveLength(1);
    const { items, page } = await review.vetoed.page(
      eventId,
      { demandId: carrots, veto: 'NO_COMMON_MONTH' },
      most,
    );
    expect(items).toMatchObject([
      { offer: { id: carrot }, text: { vi: expect.stringMatching(/^không trùng tháng nào: /) } },
    ]);
    expect(page.total).toBe(1);
    // Of 3 offers and 2 demands: two of lychee fit, the carrot is ruled out, the rest are other goods.
    expect((await review.vetoed.page(eventId, {}, most)).otherProduct).toBe(3);
    expect((await review.vetoed.page(eventId, { demandId: lychee }, most)).otherProduct).toBe(1);
    expect((await review.vetoed.page(eventId, {}, { first: 1 })).page).toEqual({
      total: 1,
      endCursor: '1',
      hasNext: false,
    });
  });

  it('a hard veto cannot be added, a barred pair leaves its rank to the next, and a decision needs a reason', async () => {
    const { eventId, cheap, dear, lychee, carrot, carrots } = await review.conference();
    const never = { eventId, offerId: carrot, demandId: carrots };
    expect(await orRefusal(review.decisions.add(staff, never, 'quen biết'))).toMatchObject({
      problems: [{ field: 'pair', why: { vi: expect.stringMatching(/^không trùng tháng nào: /) } }],
    });
    const best = { eventId, offerId: cheap, demandId: lychee };
    expect(await orRefusal(review.decisions.bar(staff, best, '  '))).toMatchObject({
      problems: [{ field: 'reason', code: 'REQUIRED' }],
    });
    await review.decisions.bar(staff, best, 'đã có hợp đồng');
    expect(await review.reader.one(best)).toMatchObject({
      decision: 'BARRED',
      decisionReason: 'đã có hợp đồng',
      rank: null,
    });
    expect(await review.reader.one({ ...best, offerId: dear })).toMatchObject({ rank: 1 });
    await review.decisions.clear(staff, best);
    expect(await review.reader.one(best)).toMatchObject({ decision: 'NONE', rank: 1 });
    await expect(review.decisions.bar(stage.there.staff, best, 'của người khác')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
