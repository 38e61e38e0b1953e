import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orRefusal, Queues, readSettings, type Viewer } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { idOf, market, plainDemand, plainOffer } from '../../test/market.js';
import { reviewing } from '../../test/reviewing.js';
import { matchmakingEntities } from '../matchmaking.module.js';
import { RunCalls } from '../runs/run-calls.js';
import { MatchWeightsService } from './match-weights.service.js';
import type { CriterionWeightInput } from './match-weights.type.js';

let stage: Conference;
let staff: Viewer;
let queues: Queues;
let service: MatchWeightsService;
let review: ReturnType<typeof reviewing>;
let eventId: string;
beforeAll(async () => {
  stage = await conference(matchmakingEntities);
  ({ staff } = stage.here);
  const { url } = stage.source.options as { url: string };
  queues = new Queues({ ...readSettings({ NODE_ENV: 'test' }), DATABASE_URL: url });
  service = new MatchWeightsService(stage.source, stage.changes, new RunCalls(stage.source, queues));
  review = reviewing(stage);
  const fair = await market(stage);
  ({ eventId } = fair);
  const prices = [15_000, 20_000, 26_000, 31_000, 33_000, 36_000, 18_000, 29_000, 33_000];
  for (const [at, price] of prices.entries()) {
    const quantity = { from: 500 + 900 * at, to: 500 + 900 * at, period: 'MONTH' as const };
    await fair.offer({
      ...plainOffer,
      ...{ id: idOf(at + 1), quantity, price: { from: price, to: price } },
      months: at % 3 === 0 ? [6] : [6, 7],
      // The last comes from far away, with less than is needed.
      ...(at === 8 && {
        province: 'Cà Mau',
        months: [6],
        quantity: { from: 1000, to: 1000, period: 'MONTH' as const },
      }),
    });
  }
  for (const [at, maxPrice] of [30_000, 34_000, null].entries())
    await fair.demand({ ...plainDemand, id: idOf(1001 + at), maxPrice });
  await review.run(eventId);
}, 60_000);
afterAll(async () => {
  await queues.beforeApplicationShutdown();
  await stage.end();
});

const set = (version: number, weights: CriterionWeightInput[], key = randomUUID()) =>
  orRefusal(service.set(staff, key, eventId, version, weights));
const firstFive = async (demandId: string) =>
  (await review.reader.page(eventId, { demandId, topPerDemand: 5 }, 'SCORE', { first: 5 })).items.map(
    ({ offer, score }) => ({ id: offer.id, score }),
  );

const fitting = async () =>
  new Set(
    (await review.reader.page(eventId, {}, 'SCORE', { first: 100 })).items
      .filter(({ decision }) => decision === 'NONE')
      .map(({ offer, demand }) => `${demand.id} ${offer.id}`),
  );
const without = (one: Set<string>, other: Set<string>) => [...one].filter((pair) => !other.has(pair));

describe('weights', () => {
  it('change the lists as their preview says, and only when saved', async () => {
    const weights: CriterionWeightInput[] = [
      { criterion: 'PRODUCT', weight: 10 },
      { criterion: 'MONTHS', weight: 30 },
      { criterion: 'DISTANCE', weight: 30 },
      { criterion: 'QUANTITY', weight: 30 },
    ];
    const demands = [idOf(1001), idOf(1002), idOf(1003)];
    await review.decisions.bar(staff, { eventId, demandId: idOf(1001), offerId: idOf(5) }, 'đã có hợp đồng');
    const before = new Map<string, unknown>();
    for (const id of demands) before.set(id, await firstFive(id));
    const fitted = await fitting();
    const preview = await review.preview.ofEvent(eventId, weights);
    expect(preview).toMatchObject({ demandsLooked: 3, demandsTotal: 3 });
    for (const id of demands) expect(await firstFive(id)).toEqual(before.get(id));

    await set(0, weights);
    await review.run(eventId);
    let changed = 0;
    for (const id of demands) {
      const [was, is] = [before.get(id), await firstFive(id)] as { id: string; score: number | null }[][];
      const rows = preview.changes.find(({ demand }) => demand.id === id)?.rows ?? [];
      const list = (place: 'before' | 'after', score: 'scoreBefore' | 'scoreAfter') =>
        rows
          .filter((row) => row[place] !== null)
          .sort((a, b) => (a[place] ?? 0) - (b[place] ?? 0))
          .map((row) => ({ id: row.offer.id, score: row[score] }));
      if (rows.length === 0) {
        expect(is?.map((row) => row.id)).toEqual(was?.map((row) => row.id));
        continue;
      }
      changed += 1;
      expect(list('before', 'scoreBefore')).toEqual(was);
      expect(list('after', 'scoreAfter')).toEqual(is);
    }
    const fits = await fitting();
    expect([without(fits, fitted).length, without(fitted, fits).length]).toEqual([
      preview.newlyFitting,
      preview.noLongerFitting,
    ]);
    expect(preview.noLongerFitting).toBeGreaterThan(0);
    for (const { offer, scoreAfter, demand } of preview.changes.flatMap(({ demand, rows }) =>
      rows.map((row) => ({ ...row, demand })),
    ))
      expect(scoreAfter !== null).toBe(fits.has(`${demand.id} ${offer.id}`));
    expect(changed).toBe(preview.listsChanged);
    expect(changed).toBeGreaterThan(0);
  });

  it('are previewed over all of the product, also what is no match yet', async () => {
    const fair = await market(stage);
    const [offer, demand] = [idOf(90), idOf(1090)];
    const little = { from: 300, to: 300, period: 'MONTH' as const };
    const much = { from: 60_000, to: 60_000, period: 'MONTH' as const };
    await fair.offer({ ...plainOffer, id: offer, quantity: little, months: [6] });
    await fair.demand({ ...plainDemand, id: demand, quantity: much, months: [1, 2, 3, 4, 5, 6] });
    const strict = (['QUANTITY', 'MONTHS', 'PRICE'] as const).map((criterion) => ({ criterion, weight: 30 }));
    const nothing = (
      ['CERTIFICATES', 'DISTANCE', 'DELIVERY', 'PACKAGING', 'LOT', 'OUTLET', 'PAYMENT'] as const
    ).map((criterion) => ({ criterion, weight: 0 }));
    await service.set(staff, randomUUID(), fair.eventId, 0, [
      { criterion: 'PRODUCT', weight: 10 },
      ...strict,
      ...nothing,
    ]);
    await review.run(fair.eventId);
    expect(
      await stage.source.query(`select from demand_list where demand_id = $1 and matched > 0`, [demand]),
    ).toEqual([]);
    expect(await review.preview.ofEvent(fair.eventId, [])).toMatchObject({
      ...{ entering: 1, leaving: 0 },
      changes: [{ demand: { id: demand }, rows: [{ offer: { id: offer }, before: null, after: 1 }] }],
    });
  });

  it('are saved once by one person at a time within their limits, queue a run, and go back to the usual ones', async () => {
    const now = await review.weights.ofEvent(eventId);
    expect(now).toMatchObject({ version: 1, isDefault: false, changedBy: 'Trần Thị Cán Bộ' });
    expect(await set(0, [])).toMatchObject({ code: 'STALE', currentVersion: 1 });
    expect(
      await set(1, [
        { criterion: 'PRODUCT', weight: 9 },
        { criterion: 'LOT', weight: 31 },
      ]),
    ).toMatchObject({
      problems: [
        { field: 'weights.PRODUCT', code: 'TOO_SMALL', accepted: { vi: 'Số nguyên từ 10 đến 30.' } },
        { field: 'weights.LOT', code: 'TOO_BIG' },
      ],
    });
    const key = randomUUID();
    await set(1, [], key);
    await set(1, [], key);
    expect(await review.weights.ofEvent(eventId)).toMatchObject({ version: 2, isDefault: true });
    const queued = await stage.source.query(
      `select cause from match_run where event_id = $1 and status = 'QUEUED'`,
      [eventId],
    );
    expect(queued).toEqual([{ cause: 'STAFF' }]);
    await expect(service.set(stage.there.staff, randomUUID(), eventId, 2, [])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
