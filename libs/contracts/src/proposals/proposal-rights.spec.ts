import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, type Viewer } from '#platform';
import { dealing, type Dealing } from '../../../../test/servers/deals.js';
import { answer, bargaining, lychee, outcome, tomorrow } from '../../test/bargaining.js';
import { contractEntities } from '../contracts.module.js';
import type { ProposalFilter } from './proposal-filter.js';
import type { ProposalReader } from './proposal.reader.js';
import type { ProposalService } from './proposal.service.js';

let world: Dealing;
let deals: ReturnType<typeof bargaining>;
let service: ProposalService;
let reader: ProposalReader;
let staff: Viewer;
let supplier: Viewer;
let distributor: Viewer;

beforeAll(async () => {
  world = await dealing(contractEntities);
  ({ staff, supplier, distributor } = world.here);
  deals = bargaining(world.source);
  ({ service, reader } = deals);
}, 60_000);
afterAll(async () => {
  await deals.end();
  await world.end();
});

const on = (offerId: string) => ({ eventId: world.eventId, offerId, terms: lychee, answerBy: tomorrow() });
const propose = (input: Parameters<ProposalService['propose']>[2], by = distributor) =>
  outcome(service.propose(by, randomUUID(), input));
const open = async (product?: string) =>
  service.propose(distributor, randomUUID(), on(await world.newOffer(product)));
const prepare = (sql: string, values: unknown[]) =>
  world.changes.run(systemActor(), 'prepare', (manager) => manager.query(sql, values));
const phone = ({ organisationId }: Viewer) => ({ organisationId, how: 'TELEPHONE' }) as const;

describe('a distributor proposes', () => {
  it('only on what it sees in an open event it takes part in, and for a demand of its own', async () => {
    const { offerId, otherOfferId, here, there } = world;
    expect(await propose(on(offerId), supplier)).toBe('FORBIDDEN');
    expect(await propose(on(offerId), there.distributor)).toBe('NOT_FOUND');
    expect(await propose(on(randomUUID()))).toBe('NOT_FOUND');
    expect(await propose({ ...on(offerId), eventId: randomUUID() })).toBe('NOT_FOUND');
    expect(await propose({ ...on(offerId), demandId: randomUUID() })).toBe('NOT_FOUND');
    // Takes part in the event, but the demand is another's.
    await world.takePart(world.eventId, there.distributor);
    expect(await propose({ ...on(offerId), demandId: world.demandId }, there.distributor)).toBe('NOT_FOUND');
    // An event without the offer; one that is closed.
    const elsewhere = await world.event(here.id);
    await world.takePart(elsewhere, distributor);
    expect(await propose({ ...on(offerId), eventId: elsewhere })).toBe('NOT_FOUND');
    const withdrawn = await world.newOffer();
    await prepare(`update offer set status = 'WITHDRAWN' where id = $1`, [withdrawn]);
    expect(await propose(on(withdrawn))).toBe('NOT_FOUND');
    const closed = await world.event(here.id);
    for (const viewer of [distributor, here.otherSupplier]) await world.takePart(closed, viewer);
    await prepare(
      `insert into event_offer (event_id, alliance_id, offer_id, organisation_id)
       select $1, alliance_id, offer_id, organisation_id from event_offer where offer_id = $2`,
      [closed, otherOfferId],
    );
    await prepare(`update event set status = 'CLOSED' where id = $1`, [closed]);
    expect(await propose({ ...on(otherOfferId), eventId: closed })).toEqual([['eventId', 'CONFLICT']]);
    expect(await propose({ ...on(offerId), demandId: world.demandId })).toEqual(expect.any(String));
  });
});

describe('a proposal', () => {
  it('is known to its two sides and the staff of its event, to nobody else', async () => {
    const { here, there } = world;
    const id = await open();
    for (const viewer of [supplier, distributor, staff]) {
      expect(await reader.one(viewer, id)).toMatchObject({ id });
      const { items } = await reader.page(viewer, { page: { first: 100 } });
      expect(items.map((one) => one.id)).toContain(id);
    }
    for (const stranger of [here.otherSupplier, there.supplier, there.distributor, there.staff]) {
      expect(await outcome(reader.one(stranger, id))).toBe('NOT_FOUND');
      expect((await reader.page(stranger, {})).items).toEqual([]);
    }
    for (const stranger of [here.otherSupplier, there.supplier, there.distributor]) {
      expect(await outcome(service.accept(stranger, answer(id)))).toBe('NOT_FOUND');
      expect(await outcome(service.withdraw(stranger, answer(id)))).toBe('NOT_FOUND');
    }
    const onBehalf = phone(supplier);
    expect(await outcome(service.accept(there.staff, { ...answer(id), onBehalf }))).toBe('NOT_FOUND');
    expect(await outcome(service.accept(distributor, { ...answer(id), onBehalf }))).toBe('FORBIDDEN');
  });

  it('is moved by staff only on behalf of the side that may, and it is said', async () => {
    const offer = await world.newOffer();
    const asked = { ...phone(distributor), askedByPersonId: distributor.accountId };
    const input = on(offer);
    expect(await propose(input, staff)).toEqual([['onBehalf', 'REQUIRED']]);
    const id = await service.propose(staff, randomUUID(), input, asked);
    const moves = async () => (await reader.one(staff, id)).moves;
    expect(await moves()).toEqual(['ACCEPT', 'COUNTER', 'DECLINE', 'WITHDRAW']);
    const countered = (viewer: Viewer) =>
      outcome(
        service.counter(
          staff,
          { ...answer(id), onBehalf: phone(viewer) },
          { ...lychee, quantity: '5' },
          tomorrow(),
        ),
      );
    expect(await countered(distributor)).toBe('FORBIDDEN');
    expect(await countered(world.here.otherSupplier)).toBe('NOT_FOUND');
    expect(await countered(supplier)).toBe(id);
    const form = { organisationId: distributor.organisationId, how: 'FORM' } as const;
    await service.accept(staff, { ...answer(id, 2), onBehalf: form });
    const { steps, status } = await reader.one(supplier, id);
    expect([status, steps.map(({ side, how }) => [side, how])]).toEqual([
      'ACCEPTED',
      [
        ['DISTRIBUTOR', 'TELEPHONE'],
        ['SUPPLIER', 'TELEPHONE'],
        ['DISTRIBUTOR', 'FORM'],
      ],
    ]);
    const history = await world.source.query(
      `select verb, on_behalf_of as "for", asked_by_person_id as "askedBy", how, by_account_id as by from history
       where noun = 'proposal' and noun_id = $1 order by id`,
      [id],
    );
    const by = staff.accountId;
    const { organisationId: buyer, accountId: askedBy } = distributor;
    expect(history).toEqual([
      { verb: 'propose', for: buyer, askedBy, how: 'TELEPHONE', by },
      { verb: 'counterProposal', for: supplier.organisationId, askedBy: null, how: 'TELEPHONE', by },
      { verb: 'acceptProposal', for: buyer, askedBy: null, how: 'FORM', by },
    ]);
  });

  it('tells staff, and them alone, whom to call of the side whose turn it is', async () => {
    const id = await open();
    await prepare(`update person set telephone = '+84912345678' where id = $1`, [supplier.accountId]);
    const contact = async (viewer: Viewer) => (await reader.one(viewer, id)).contact?.telephone ?? null;
    expect(await contact(staff)).toBe(null);
    await prepare(`insert into consent (person_id, purpose, evidence) values ($1, 'CONTACT', 'FORM')`, [
      supplier.accountId,
    ]);
    expect([await contact(staff), await contact(distributor)]).toEqual(['+84912345678', null]);
    await service.counter(supplier, answer(id), lychee, tomorrow());
    expect(await contact(staff)).toBe(null);
  });

  it('is found by words, side, offer, event and whose turn it is', async () => {
    const id = await open('Chanh leo tím');
    const found = async (viewer: Viewer, filter: ProposalFilter) => {
      const { items } = await reader.page(viewer, { filter, eventId: world.eventId, page: { first: 100 } });
      return items.some((one) => one.id === id);
    };
    const { offerId } = await reader.one(staff, id);
    for (const filter of [
      { search: 'chanh leo' },
      { search: 'u hong rau' },
      { offerId },
      { statuses: ['AWAITS_SUPPLIER' as const] },
      { organisationId: supplier.organisationId },
      { waiting: true },
    ]) {
      expect([filter, await found(staff, filter)]).toEqual([filter, true]);
    }
    for (const filter of [
      { search: '%' },
      { offerId: world.offerId },
      { statuses: ['ACCEPTED' as const] },
      { organisationId: world.here.otherSupplier.organisationId },
    ]) {
      expect([filter, await found(staff, filter)]).toEqual([filter, false]);
    }
    expect([await found(supplier, { waiting: true }), await found(distributor, { waiting: true })]).toEqual([
      true,
      false,
    ]);
    const sorted = await reader.page(staff, { sort: 'GOODS', page: { first: 2 } });
    const next = await reader.page(staff, {
      sort: 'GOODS',
      page: { first: 2, after: sorted.page.endCursor },
    });
    expect(sorted.page.total).toBe(next.page.total);
    expect(next.items.some((one) => sorted.items.some((other) => other.id === one.id))).toBe(false);
  });
});
