import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import type { Sides } from './bargaining.js';
import { byStatus, totalsByHand, type Board, type Totals } from './board-by-hand.js';
import { refused, told } from './check.js';
import { mou, paper, type MouRow } from './deal-words.js';
import { openScreen } from './screen.js';

interface BoardTotals {
  mous: number;
  tonnes: string;
  otherUnits: { unit: string; quantity: string }[];
  value: number;
  withValue: number;
}
interface SigningBoard {
  currentMouId: string | null;
  rows: {
    mouId: string;
    status: string;
    parties: { organisation: string; signatory: string; signed: boolean }[];
  }[];
  total: BoardTotals;
  newPartners: BoardTotals;
  existingPartners: BoardTotals;
}
const totals = '{ mous tonnes otherUnits { unit quantity } value withValue }';
const fields = `currentMouId rows { mouId status parties { organisation signatory signed } }
  total ${totals} newPartners ${totals} existingPartners ${totals}`;

async function board(client: ApiClient, eventId: string): Promise<SigningBoard> {
  const answer = await client.ask<{ signingBoard: SigningBoard }>(
    `query ($eventId: ID!) { signingBoard(eventId: $eventId) { ${fields} } }`,
    { eventId },
  );
  return answer.signingBoard;
}

const inNumbers = ({ mous, tonnes, otherUnits, value, withValue }: BoardTotals): Totals => ({
  ...{ mous, tonnes: Number(tonnes), value, withValue },
  otherUnits: Object.fromEntries(otherUnits.map(({ unit, quantity }) => [unit, Number(quantity)])),
});

/** The totals that the board shows, which are those that SQL written by hand finds. */
export async function shownTotals(staff: ApiClient, database: pg.Client, eventId: string): Promise<Board> {
  const { total, newPartners, existingPartners } = await board(staff, eventId);
  const shown = {
    total: inNumbers(total),
    newPartners: inNumbers(newPartners),
    existingPartners: inNumbers(existingPartners),
  };
  const byHand = await totalsByHand(database, eventId);
  told(
    `the board’s totals are those by hand: ${JSON.stringify(shown)} / ${JSON.stringify(byHand)}`,
    isDeepStrictEqual(shown, byHand),
  );
  return shown;
}

/** The organiser moves the board by hand; it shows a signature within a second of its answer. */
export async function boardFollows(staff: ApiClient, { eventId, seller }: Sides, id: string): Promise<void> {
  const move = (client: ApiClient, mouId: string | null) =>
    client.ask<{ moveBoard: { currentMouId: string | null } }>(
      `mutation ($eventId: ID!, $mouId: ID) { moveBoard(eventId: $eventId, mouId: $mouId) { currentMouId } }`,
      { eventId, mouId },
    );
  await refused('only the organiser moves the board', 'FORBIDDEN', move(seller, id));
  await refused('nor is it a party’s to see', 'FORBIDDEN', board(seller, eventId));
  const projector = await openScreen(staff);
  const moved = projector.until(
    'signing_board',
    async () => (await board(staff, eventId)).currentMouId === id,
  );
  await move(staff, id);
  await moved;
  const { sha256 } = await mou(seller, id);
  const row = async () => (await board(staff, eventId)).rows.find(({ mouId }) => mouId === id);
  const shown = projector.until('mou_signature', async () => Boolean((await row())?.parties[0]?.signed));
  await paper(seller, 'signMou', { id, sha256 });
  const answered = performance.now();
  await shown;
  told('the board follows within a second', performance.now() - answered < 1000);
  told('the board waits for the organiser’s hand', (await board(staff, eventId)).currentMouId === id);
  projector.close();
}

/** What waits for whom, with a number to call; for staff alone. */
export async function whoIsWaitedFor(staff: ApiClient, { eventId, buyer }: Sides): Promise<void> {
  const ask = async (client: ApiClient) =>
    (
      await client.ask<{ waiting: { what: string; contact: { telephone: string | null } | null }[] }>(
        `query ($eventId: ID!) { waiting(eventId: $eventId) { what contact { telephone } } }`,
        { eventId },
      )
    ).waiting;
  await refused('what waits for others is staff’s to see', 'FORBIDDEN', ask(buyer));
  const waiting = await ask(staff);
  told(
    'answers, agreements, signatures and scans are waited for',
    ['PROPOSAL_ANSWER', 'TEXT_AGREEMENT', 'SIGNATURE', 'SCAN'].every((one) =>
      waiting.some(({ what }) => what === one),
    ),
  );
  told(
    'with a number to call',
    waiting.some(({ what, contact }) => what === 'SIGNATURE' && contact?.telephone === '+84912000002'),
  );
}

/** Proposals and memoranda by status: as the lists of the API say, as the counts say, as SQL says. */
export async function standing(staff: ApiClient, database: pg.Client, { eventId, buyer }: Sides) {
  const answer = await staff.ask<Record<'mous' | 'proposals', { items: MouRow[] }> & { dealCounts: object }>(
    `query ($eventId: ID!) { mous(eventId: $eventId, page: { first: 100 }) { items { status } }
      proposals(eventId: $eventId, page: { first: 100 }) { items { status } }
      dealCounts(eventId: $eventId) { draft agreed listed signed complete cancelled proposalsAccepted } }`,
    { eventId },
  );
  const mous = await byStatus(database, 'mou', eventId);
  const proposals = await byStatus(database, 'proposal', eventId);
  const counted = ({ items }: { items: MouRow[] }) => {
    const counts: Record<string, number> = {};
    for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };
  told('the list of memoranda is whole', isDeepStrictEqual(counted(answer.mous), mous));
  told('the list of proposals too', isDeepStrictEqual(counted(answer.proposals), proposals));
  const { DRAFT: draft = 0, AGREED: agreed = 0, LISTED: listed = 0 } = mous;
  const { SIGNED: signed = 0, COMPLETE: complete = 0, CANCELLED: cancelled = 0 } = mous;
  const { ACCEPTED: proposalsAccepted = 0 } = proposals;
  told(
    'the counts are those of the lists',
    isDeepStrictEqual(
      { ...answer.dealCounts },
      { draft, agreed, listed, signed, complete, cancelled, proposalsAccepted },
    ),
  );
  const mine = await buyer.ask<{ mous: { items: { parties: { organisation: { id: string } }[] }[] } }>(
    `{ viewer { organisation { id } } mous(page: { first: 100 }) { items { parties { organisation { id } } } } }`,
  );
  const own = (mine as unknown as { viewer: { organisation: { id: string } } }).viewer.organisation.id;
  told(
    'a party sees its own papers only',
    mine.mous.items.every(({ parties }) => parties.some(({ organisation }) => organisation.id === own)),
  );
  return { mous, proposals };
}
