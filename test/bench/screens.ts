/** A screen of the conference app as every side is asked for it. */
export interface Screen {
  query: string;
  variables: Record<string, unknown>;
}

const page = `page { total endCursor hasNext }`;
const quantity = `quantity { from to period }`;
const price = `price { from to }`;

const offers = `query Offers($eventId: ID, $page: PageInput) { offers(eventId: $eventId, page: $page) { items {
  id product category description unit kgPerUnit ${quantity} months ${price} minOrder packaging delivery province
  status version updatedAt supplier { id name province }
  certificates { id kind state number issuer validUntil } } ${page} } }`;

const matches = `query Matches($eventId: ID!, $page: PageInput) { matches(eventId: $eventId, page: $page) { items {
  offer { id product supplier province unit ${price} ${quantity} months }
  demand { id wanted distributor province unit ${quantity} months }
  score rank reasons { criterion level text { vi en } } decision decisionReason released } ${page} } }`;

const totals = `{ mous tonnes otherUnits { unit quantity } value withValue }`;
const board = `query SigningBoard($eventId: ID!) { signingBoard(eventId: $eventId) {
  event { id name heldOn place } currentMouId rows { mouId number stageOrder title status partnership value
    goods { goods quantity unit value } parties { organisation role signatory position mustSign signed } }
  total ${totals} newPartners ${totals} existingPartners ${totals} } }`;

/** The screens that are measured, twenty rows each. */
export const screens = (eventId: string): Record<string, Screen> => {
  const variables = { eventId, page: { first: 20 } };
  return {
    offers: { query: offers, variables },
    matches: { query: matches, variables },
    board: { query: board, variables: { eventId } },
  };
};
