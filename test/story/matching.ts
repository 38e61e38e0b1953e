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
  reasons: { criterion: string; text: { vi: string; en: string } }[];
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
      `{ supplierMatches(page: { first: 100 }) { items { id offerId demand { id } reasons { criterion text { vi en } } } } }`,
    )
  ).supplierMatches.items;
const byDistributor = async (distributor: ApiClient) =>
  (
    await distributor.ask<{ distributorMatches: { items: PartyMatch[] } }>(
      `{ distributorMatches(page: { first: 100 }) { items { id offer { id } reasons { criterion text { vi en } } } } }`,
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
    'every match has a score and reasons',
    found.page.total === run.matched &&
      found.items.every(({ score, reasons }) => score !== null && reasons.length > 0),
  );
  const vetoed = await staff.ask<{
    vetoedPairs: { items: { text: { vi: string } }[]; page: { total: number } };
  }>(`query ($eventId: ID!) { vetoedPairs(eventId: $eventId) { items { text { vi } } page { total } } }`, {
    eventId,
  });
  told(
    'staff can list the vetoes in words',
    vetoed.vetoedPairs.page.total === run.vetoed && vetoed.vetoedPairs.items.every(({ text }) => text.vi),
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
  told('all but the barred pair are released', released === run.matched - 1);
  await seenByParties(parties, pair);
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
    'a supplier reads three words of a price and no figure',
    prices.every(({ text }) =>
      ['giá phù hợp', 'hơi cao', 'cần thương lượng'].includes(text.vi.toLowerCase()),
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
