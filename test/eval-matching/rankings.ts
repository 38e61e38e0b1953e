import type { ApiClient } from '../../apps/start/src/api-client.js';

interface Rows {
  items: { id: string; fileRowId: string | null }[];
  page: { endCursor: string | null; hasNext: boolean };
}

/** Ids of the product to ids of the file, page by page. */
async function fileIds(
  staff: ApiClient,
  eventId: string,
  list: 'offers' | 'demands',
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const answer: Record<string, Rows> = await staff.ask(
      `query ($eventId: ID!, $page: PageInput) { ${list}(eventId: $eventId, page: $page) {
        items { id fileRowId } page { endCursor hasNext } } }`,
      { eventId, page: { first: 100, after } },
    );
    const rows = answer[list] as Rows;
    for (const { id, fileRowId } of rows.items) if (fileRowId) ids.set(id, fileRowId);
    if (!rows.page.hasNext) return ids;
    after = rows.page.endCursor;
  }
}

/** The first 20 offers of each demand, both by their ids in the files, the best first. */
export async function rankings(staff: ApiClient, eventId: string): Promise<Map<string, string[]>> {
  const offerIds = await fileIds(staff, eventId, 'offers');
  const ranking = new Map<string, string[]>();
  for (const [demandId, demandRow] of await fileIds(staff, eventId, 'demands')) {
    const { matches } = await staff.ask<{ matches: { items: { offer: { id: string } }[] } }>(
      `query ($eventId: ID!, $demandId: ID!) { matches(eventId: $eventId, filter: { demandId: $demandId }, sort: SCORE, page: { first: 20 }) {
        items { offer { id } } } }`,
      { eventId, demandId },
    );
    ranking.set(
      demandRow,
      matches.items.map(({ offer }) => offerIds.get(offer.id) ?? ''),
    );
  }
  return ranking;
}
