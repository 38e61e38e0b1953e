import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import { idOf, market, plainOffer } from '../../test/market.js';
import { matchmakingEntities } from '../matchmaking.module.js';
import { storeWorked, type WorkedFacts } from './stale-facts.js';

let stage: Conference;
beforeAll(async () => {
  stage = await conference(matchmakingEntities);
}, 60_000);
afterAll(() => stage.end());

it('two who store the same offers in different orders both come through', async () => {
  const fair = await market(stage);
  for (const number of [1, 2, 3]) await fair.offer({ ...plainOffer, id: idOf(number) });
  const rows = [1, 2, 3].map((number): WorkedFacts => ({
    id: idOf(number),
    mark: '',
    prepared: '',
    keys: [],
  }));
  const store = (some: WorkedFacts[]) =>
    stage.source.transaction((manager) => storeWorked(manager, 'OFFER', some));
  await store(rows);
  const waiting = async (many: number) => {
    for (let count = 0; count < many;) {
      const [found] = await stage.source.query(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      count = found.count;
    }
  };
  // Somebody holds the second of the three until both have come to it, or to the first of the other.
  const both = await stage.source.transaction(async (manager) => {
    await manager.query(`select from prepared_offer where offer_id = $1 for update`, [idOf(2)]);
    const one = store(rows);
    await waiting(1);
    const other = store(rows.toReversed());
    await waiting(2);
    return { ended: Promise.allSettled([one, other]) };
  });
  expect((await both.ended).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
}, 60_000);
