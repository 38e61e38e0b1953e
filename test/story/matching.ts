import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { refused, told } from './check.js';
import type { Parties } from './supply-and-demand.js';

interface MatchRow {
  offer: { id: string; supplier: string };
  demand: { id: string; distributor: string };
  score: number | null;
  reasons: { text: { vi: string } }[];
}
interface PartyMatch {
  id: string;
  offerId?: string;
  demand?: { id: string };
  offer?: { id: string };
  reasons: { criterion: string; level: string; text: { vi: string; en: string } }[];
}

const matchesOf = async (staff: ApiClient, eventId: string, first = 100, after: string | null = null) => {
  const { matches } = await staff.ask<{ matches: { items: MatchRow[]; page: { total: number } } }>(
    `query ($eventId: ID!, $page: PageInput) { matches(eventId: $eventId, sort: SCORE, page: $page) {
      items { offer { id supplier } demand { id distributor } score reasons { text { vi } } } page { total } } }`,
    { eventId, page: { first, after } },
  );
  return matches;
};

const bySupplier = async (supplier: ApiClient) =>
  (
    await supplier.ask<{ supplierMatches: { items: PartyMatch[] } }>(
      `{ supplierMatches(page: { first: 100 }) { items { id offerId demand { id } reasons { criterion level text { vi en } } } } }`,
    )
  ).supplierMatches.items;
const byDistributor = async (distributor: ApiClient) =>
  (
    await distributor.ask<{ distributorMatches: { items: PartyMatch[] } }>(
      `{ distributorMatches(page: { first: 100 }) { items { id offer { id } reasons { criterion level text { vi en } } } } }`,
    )
  ).distributorMatches.items;

export interface Matched {
  vetoed: number;
  matched: number;
  released: number;
}

/** Step 3: a run, the staff's review, the release; nothing is seen before, and nothing private after. */
export async function matching(staff: ApiClient, parties: Parties, eventId: string): Promise<Matched> {
  const key = randomUUID();
  const start = () =>
    staff.ask<{ requestMatchRun: { id: string } }>(
      `mutation ($key: ID!, $eventId: ID!) { requestMatchRun(key: $key, eventId: $eventId) { id } }`,
      { key, eventId },
    );
  const [first, second] = await Promise.all([start(), start()]);
  told('a double click starts one run', first.requestMatchRun.id === second.requestMatchRun.id);
  const run = await staff.runEnds(eventId);
  told(
    'every pair was judged',
    run.pairsDone === run.pairsTotal && run.matched + run.vetoed === run.pairsTotal,
  );
  const found = await matchesOf(staff, eventId);
  told(
    'the best matches of each demand have a score and reasons',
    found.page.total > 0 &&
      found.page.total <= run.matched &&
      found.items.every(({ score, reasons }) => score !== null && reasons.length > 0),
  );
  const vetoed = await staff.ask<{
    vetoedPairs: { items: { text: { vi: string }; veto: string }[]; page: { total: number } };
  }>(
    `query ($eventId: ID!) { vetoedPairs(eventId: $eventId) { items { text { vi } veto } page { total } } }`,
    {
      eventId,
    },
  );
  told(
    'staff can list in words what is ruled out though the product is right',
    vetoed.vetoedPairs.page.total > 0 &&
      vetoed.vetoedPairs.page.total < run.vetoed &&
      vetoed.vetoedPairs.items.every(({ text, veto }) => text.vi && veto !== 'OTHER_PRODUCT'),
  );
  for (const look of [bySupplier(parties.supplier), bySupplier(parties.competitor)])
    told('suppliers see nothing before the release', (await look).length === 0);
  for (const look of [byDistributor(parties.distributor), byDistributor(parties.otherDistributor)])
    told('distributors see nothing before the release', (await look).length === 0);

  const [best] = found.items;
  told('there is a match to bar', best);
  const pair = { eventId, offerId: best.offer.id, demandId: best.demand.id };
  const bar = `mutation ($pair: PairInput!, $reason: String!) { barMatch(pair: $pair, reason: $reason) {
    ... on Match { decision } ... on InvalidInput { problems { field } } } }`;
  const reasonless = await staff.ask<{ barMatch: { problems?: { field: string }[] } }>(bar, {
    pair,
    reason: ' ',
  });
  told(
    'barring needs a reason',
    reasonless.barMatch.problems?.some(({ field }) => field === 'reason'),
  );
  const barred = await staff.ask<{ barMatch: { decision: string } }>(bar, {
    pair,
    reason: 'Hai bên đã có hợp đồng riêng',
  });
  told('a pair is barred', barred.barMatch.decision === 'BARRED');

  const release = async () =>
    (
      await staff.ask<{ releaseMatches: { released: number } }>(
        `mutation ($eventId: ID!) { releaseMatches(eventId: $eventId) { released withdrawn } }`,
        { eventId },
      )
    ).releaseMatches.released;
  const released = await release();
  const { matches: shown } = await staff.ask<{ matches: { page: { total: number } } }>(
    `query ($eventId: ID!) { matches(eventId: $eventId, filter: { released: RELEASED }) { page { total } } }`,
    { eventId },
  );
  told('what fits is released, as it stands', released > 0 && shown.page.total === released);
  await seenByParties(parties, pair);
  await followingOpinions(parties.supplier);
  await staffHistory(staff, released);
  return { vetoed: run.vetoed, matched: run.matched, released };
}

async function seenByParties(parties: Parties, barred: { offerId: string; demandId: string }): Promise<void> {
  const supplierSees = [...(await bySupplier(parties.supplier)), ...(await bySupplier(parties.competitor))];
  const distributorSees = [
    ...(await byDistributor(parties.distributor)),
    ...(await byDistributor(parties.otherDistributor)),
  ];
  told('the parties see what was released', supplierSees.length + distributorSees.length > 0);
  told(
    'the barred pair is not among it',
    !supplierSees.some(({ demand, offerId }) => demand?.id === barred.demandId && offerId === barred.offerId),
  );
  const prices = supplierSees.flatMap(({ reasons }) =>
    reasons.filter(({ criterion }) => criterion === 'PRICE'),
  );
  told(
    'a supplier reads its own price and no word on how it fits',
    prices.every(
      ({ text, level }) => level === 'UNKNOWN' && /^(giá của bạn|chưa rõ giá của bạn)/.test(text.vi),
    ),
  );
  for (const field of ['score', 'rank', 'maxPrice']) {
    await refused(
      `a supplier cannot ask for ${field}`,
      'INVALID_INPUT',
      parties.supplier.ask(`{ supplierMatches { items { ${field} } } }`),
    );
  }
  await refused(
    'a supplier cannot ask for the ceiling',
    'INVALID_INPUT',
    parties.supplier.ask(`{ supplierMatches { items { demand { maxPrice } } } }`),
  );
  await refused('a supplier reads no distributor’s list', 'FORBIDDEN', byDistributor(parties.supplier));
  await refused('a distributor reads no supplier’s list', 'FORBIDDEN', bySupplier(parties.distributor));
}

/** What somebody does not want leaves that person's list, and comes back. */
/** A release is one act of staff; what a person thinks of a pair is not for staff to read. */
async function staffHistory(staff: ApiClient, released: number): Promise<void> {
  type Entries = { items: { verb: string; noun: string; times: number }[]; page: { total: number } };
  const entries = async (noun?: string) =>
    (
      await staff.ask<{ history: Entries }>(
        `query ($noun: String) { history(noun: $noun, page: { first: 100 }) { items { verb noun times } page { total } } }`,
        { noun },
      )
    ).history;
  const releases = (await entries()).items.filter(({ verb }) => verb === 'releaseMatches');
  told('a release is one entry of the history, with its pairs counted', releases[0]?.times === released);
  const each = await entries('released_match');
  told(
    'which can be read one by one',
    each.page.total >= released && each.items.every(({ times }) => times === 1),
  );
  told('staff do not read opinions', (await entries('match_opinion')).page.total === 0);
}

async function followingOpinions(supplier: ApiClient): Promise<void> {
  const before = (await bySupplier(supplier)).map(({ id }) => id);
  const say = (opinion: string) =>
    supplier.ask(
      `mutation ($matchId: ID!, $opinion: Opinion!) { setMatchOpinion(matchId: $matchId, opinion: $opinion) {
        ... on MatchOpinion { opinion } } }`,
      { matchId: before[0], opinion },
    );
  await say('NOT_INTERESTED');
  const without = (await bySupplier(supplier)).map(({ id }) => id);
  told('a match that a supplier does not want leaves its list', without.join() === before.slice(1).join());
  await say('NONE');
  told('and comes back', (await bySupplier(supplier)).map(({ id }) => id).join() === before.join());
}
