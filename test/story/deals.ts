import pg from 'pg';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { bargained, expires, foreignDemand, onBehalf, otherEnds, sidesOfAMatch } from './bargaining.js';
import { boardFollows, shownTotals, standing, whoIsWaitedFor } from './board.js';
import type { Board } from './board-by-hand.js';
import { told } from './check.js';
import { done, paper } from './deal-words.js';
import { cancelledAndOpen, enteredDirectly, secondDeal, textAgreed } from './memoranda.js';
import { listed, ordered, scanned, signed, signedByBoth, witnessed } from './stage.js';

export interface Deals {
  proposals: Record<string, number>;
  mous: Record<string, number>;
  boardBefore: Board;
  boardAfter: Board;
}

/** Steps 4 to 6: proposals, memoranda agreed and signed on stage, the board that follows. `strangers` have no part in it. */
export async function deals(
  staff: ApiClient,
  strangers: ApiClient[],
  eventId: string,
  databaseUrl: string,
): Promise<Deals> {
  const sides = await sidesOfAMatch(staff, strangers, eventId);
  const { mouId } = await bargained(staff, sides);
  told('an accepted proposal becomes a memorandum', mouId);
  await foreignDemand(staff, sides);
  await otherEnds(staff, sides);

  await Promise.all([expires(staff, sides), textAgreed(staff, sides, mouId)]);
  const witnessedPaper = await enteredDirectly(staff, sides);
  await listed(staff, sides, [witnessedPaper.mouId, mouId]);
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const boardBefore = await shownTotals(staff, database, eventId);
    told('nothing is signed yet', boardBefore.total.mous === 0);
    await signed(staff, sides, mouId);
    await scanned(staff, sides, mouId);
    await witnessed(staff, witnessedPaper);

    const second = await secondDeal(staff, sides, await onBehalf(staff, sides));
    const open = await cancelledAndOpen(staff, sides);
    for (const id of [second, open]) await done('staff list it', 'LISTED', paper(staff, 'listMou', { id }));
    await ordered(staff, eventId, [witnessedPaper.mouId, open, mouId, second]);
    await signedByBoth(staff, sides, second);
    await boardFollows(staff, sides, open);
    await whoIsWaitedFor(staff, sides);
    const boardAfter = await shownTotals(staff, database, eventId);
    told(
      'three are signed, one by partners known before',
      boardAfter.total.mous === 3 && boardAfter.existingPartners.mous === 1,
    );
    return { ...(await standing(staff, database, sides)), boardBefore, boardAfter };
  } finally {
    await database.end();
  }
}
