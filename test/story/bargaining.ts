import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { refused, told } from './check.js';
import { deal, done, notDone, proposal, whoIs, type ProposalRow } from './deal-words.js';
import { openScreen } from './screen.js';
import { demands, invite, offers, type OfferRow } from './words.js';

/** The two sides of a released match, each with a person who signs in, and who has no part in it. */
export interface Sides {
  eventId: string;
  seller: ApiClient;
  buyer: ApiClient;
  offerId: string;
  demandId: string;
  /** An offer of another supplier. */
  other: OfferRow;
  strangers: ApiClient[];
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const terms = (more: Record<string, unknown> = {}) => ({
  ...{ goods: 'Vải thiều loại 1', quantity: '3000', unit: 'kg', months: [6, 7] },
  ...{ delivery: 'Giao tại kho bên mua', paymentDays: 30, ...more },
});

/** Who deals with whom: a released match, and a person of each of its sides. */
export async function sidesOfAMatch(
  staff: ApiClient,
  strangers: ApiClient[],
  eventId: string,
): Promise<Sides> {
  const { matches } = await staff.ask<{
    matches: { items: { offer: { id: string }; demand: { id: string } }[] };
  }>(
    `query ($eventId: ID!) { matches(eventId: $eventId, filter: { released: RELEASED }, page: { first: 1 }) {
      items { offer { id } demand { id } } } }`,
    { eventId },
  );
  const [pair] = matches.items;
  told('there is a released match', pair);
  const all = (await offers(staff, { eventId, filter: { withdrawn: false } })).items;
  const { offer } = await staff.ask<{ offer: OfferRow }>(
    `query ($id: ID!) { offer(id: $id) { id product supplier { id name } } }`,
    { id: pair.offer.id },
  );
  const { demand } = await staff.ask<{ demand: { distributor: { id: string } } }>(
    `query ($id: ID!) { demand(id: $id) { distributor { id } } }`,
    { id: pair.demand.id },
  );
  const seller = await invite(staff, offer.supplier.id, 'Người Bán', 'seller@story.example', '0912000001');
  const buyer = await invite(staff, demand.distributor.id, 'Người Mua', 'buyer@story.example', '0912000002');
  const parties = [offer.supplier.id, demand.distributor.id];
  const uninvolved = [];
  for (const stranger of strangers) {
    const { organisationId } = await whoIs(stranger);
    if (!parties.includes(organisationId)) uninvolved.push(stranger);
  }
  const other = all.find(({ supplier }) => supplier.id !== offer.supplier.id);
  told('there is another supplier', other);
  return {
    eventId,
    seller,
    buyer,
    offerId: offer.id,
    demandId: pair.demand.id,
    other,
    strangers: uninvolved,
  };
}

/** Proposed on a match, countered, accepted; answers the accepted proposal. */
export async function bargained(staff: ApiClient, sides: Sides): Promise<ProposalRow> {
  const { eventId, seller, buyer, offerId, demandId, strangers } = sides;
  const input = { eventId, offerId, demandId, terms: terms(), answerBy: inDays(7) };
  await refused('a supplier proposes nothing', 'FORBIDDEN', deal(seller, 'propose', { input }));
  const key = randomUUID();
  const [first, second] = await Promise.all([
    deal(buyer, 'propose', { key, input }),
    deal(buyer, 'propose', { key, input }),
  ]);
  told('a double click proposes once', first.id && first.id === second.id);
  told('a price to be agreed has no value', first.terms.price === null && first.terms.value === null);
  const { id } = first;
  await notDone('a second one on the same match is refused', 'offerId', deal(buyer, 'propose', { input }));
  for (const stranger of strangers)
    await refused('strangers read no proposal', 'NOT_FOUND', proposal(stranger, id));
  const counter = { id, step: 1, terms: terms({ quantity: '2500.5', price: 21999 }), answerBy: inDays(5) };
  await refused(
    'one does not answer one’s own proposal',
    'FORBIDDEN',
    deal(buyer, 'acceptProposal', { id, step: 1 }),
  );
  await done('the supplier counters', 'AWAITS_DISTRIBUTOR', deal(seller, 'counterProposal', counter));
  await notDone('an answer to older terms is stale', 'Stale', deal(buyer, 'acceptProposal', { id, step: 1 }));
  const { organisationId } = await whoIs(seller);
  await refused(
    'nor do staff answer for the side that waits',
    'FORBIDDEN',
    deal(staff, 'acceptProposal', { id, step: 2, onBehalf: { organisationId, how: 'TELEPHONE' } }),
  );
  await done('the distributor accepts', 'ACCEPTED', deal(buyer, 'acceptProposal', { id, step: 2 }));
  const accepted = await proposal(buyer, id);
  told(
    'quantity times price is rounded half up',
    accepted.terms.value === 55_008_500 && accepted.terms.quantity === '2500.5',
  );
  told('every step is kept', accepted.steps.map(({ move }) => move).join() === 'PROPOSE,COUNTER,ACCEPT');
  await refused(
    'what is accepted is not declined any more',
    'FORBIDDEN',
    deal(seller, 'declineProposal', { id, step: 3, reason: 'đổi ý' }),
  );
  return accepted;
}

/** Straight from an offer: declined with a reason by staff on behalf; withdrawn. */
export async function otherEnds(staff: ApiClient, { eventId, buyer, other }: Sides): Promise<void> {
  const propose = (more: Record<string, unknown> = {}) =>
    deal(buyer, 'propose', {
      input: { eventId, offerId: other.id, terms: terms({ price: 15000 }), answerBy: inDays(3), ...more },
    });
  const declined = await propose();
  const onBehalf = { organisationId: other.supplier.id, how: 'TELEPHONE' };
  const answer = { id: declined.id, step: 1, onBehalf };
  await notDone(
    'declining needs a reason',
    'reason',
    deal(staff, 'declineProposal', { ...answer, reason: ' ' }),
  );
  const reason = 'Đã hết hàng vụ này';
  await done(
    'the supplier declines by telephone',
    'DECLINED',
    deal(staff, 'declineProposal', { ...answer, reason }),
  );
  const last = (await proposal(buyer, declined.id)).steps.at(-1);
  told('the other side reads why and how', last?.reason === reason && last.how === 'TELEPHONE');

  const { id } = await propose();
  await done(
    'the distributor withdraws',
    'WITHDRAWN',
    deal(buyer, 'withdrawProposal', { id, step: 1, reason }),
  );
}

/** A proposal that nobody answers in time; its open screens hear of its end. */
export async function expires(staff: ApiClient, { eventId, buyer, other }: Sides): Promise<void> {
  const screen = await openScreen(buyer);
  const answerBy = new Date(Date.now() + 2000).toISOString();
  const late = await deal(buyer, 'propose', {
    input: { eventId, offerId: other.id, terms: terms(), answerBy },
  });
  await screen.until('proposal', async () => (await proposal(buyer, late.id)).status === 'EXPIRED');
  screen.close();
  const expired = (await proposal(buyer, late.id)).steps.at(-1);
  told('what nobody answers expires by itself', expired?.move === 'EXPIRE' && expired.how === 'SYSTEM');
  await refused(
    'and is not accepted any more',
    'FORBIDDEN',
    deal(staff, 'acceptProposal', {
      ...{ id: late.id, step: 2 },
      onBehalf: { organisationId: other.supplier.id, how: 'TELEPHONE' },
    }),
  );
}

/** Staff write a second deal of the same two down after a form, and one more proposal waits for its answer. */
export async function onBehalf(staff: ApiClient, sides: Sides): Promise<string> {
  const { eventId, seller, buyer, offerId, other } = sides;
  const { organisationId } = await whoIs(buyer);
  const how = { organisationId, how: 'FORM' };
  const input = {
    ...{ eventId, offerId, answerBy: inDays(10) },
    terms: terms({ goods: 'Vải thiều sấy', unit: 'Hộp', quantity: '400', price: 55000 }),
  };
  await notDone('staff say for whom', 'onBehalf', deal(staff, 'propose', { input }));
  const made = await deal(staff, 'propose', { input, onBehalf: how });
  told('the step says how it was asked', made.steps[0]?.how === 'FORM');
  await done('the supplier accepts', 'ACCEPTED', deal(seller, 'acceptProposal', { id: made.id, step: 1 }));
  await deal(buyer, 'propose', { input: { ...input, offerId: other.id, terms: terms() } });
  const { mouId } = await proposal(seller, made.id);
  told('a second draft is there', mouId);
  return mouId;
}

/** A demand of somebody else is not named in a proposal. */
export async function foreignDemand(
  staff: ApiClient,
  { eventId, buyer, demandId, other }: Sides,
): Promise<void> {
  const { items } = await demands(staff, { eventId });
  const { organisationId } = await whoIs(buyer);
  const foreign = items.find(({ id, distributor }) => id !== demandId && distributor.id !== organisationId);
  told('there is a demand of another distributor', foreign);
  await refused(
    'nobody proposes on another’s demand',
    'NOT_FOUND',
    deal(buyer, 'propose', {
      input: { eventId, offerId: other.id, demandId: foreign.id, terms: terms(), answerBy: inDays(1) },
    }),
  );
}
