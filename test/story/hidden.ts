import { randomUUID } from 'node:crypto';
import { refused } from './check.js';
import { withdraw } from './offering.js';
import type { Parties } from './supply-and-demand.js';
import { demands, type DemandRow, type OfferRow } from './words.js';

/** What is not theirs is asked for and refused. */
export async function hidden(
  { supplier, distributor }: Parties,
  foreignOffer: OfferRow,
  foreignDemand: DemandRow,
  eventId: string,
): Promise<void> {
  const event = { eventId };
  await refused(
    'a supplier reads no competitor’s offer',
    'NOT_FOUND',
    supplier.ask(`query ($id: ID!) { offer(id: $id) { id } }`, { id: foreignOffer.id }),
  );
  await refused(
    'a supplier withdraws no competitor’s offer',
    'NOT_FOUND',
    supplier.ask(withdraw, { id: foreignOffer.id }),
  );
  await refused('a supplier reads no demands', 'FORBIDDEN', demands(supplier));
  await refused(
    'nor one',
    'FORBIDDEN',
    supplier.ask(`query ($id: ID!) { demand(id: $id) { maxPrice } }`, { id: foreignDemand.id }),
  );
  for (const party of [supplier, distributor]) {
    await refused(
      'parties see no scores',
      'FORBIDDEN',
      party.ask(`query ($eventId: ID!) { matches(eventId: $eventId) { page { total } } }`, event),
    );
    await refused(
      'parties see no vetoes',
      'FORBIDDEN',
      party.ask(`query ($eventId: ID!) { vetoedPairs(eventId: $eventId) { page { total } } }`, event),
    );
    await refused(
      'parties start no run',
      'FORBIDDEN',
      party.ask(
        `mutation ($key: ID!, $eventId: ID!) { requestMatchRun(key: $key, eventId: $eventId) { id } }`,
        { ...event, key: randomUUID() },
      ),
    );
    await refused(
      'parties see no people',
      'NOT_FOUND',
      party.ask(`query ($id: ID!) { people(organisationId: $id) { fullName } }`, {
        id: party === supplier ? foreignOffer.supplier.id : foreignDemand.distributor.id,
      }),
    );
  }
}
