import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError, systemActor, type Viewer } from '#platform';
import { problemsOf } from '../../../../test/servers/problems-of.js';
import { key, memoranda, party, type Memoranda } from '../../test/memoranda.js';
import { DealCountsReader } from '../board/deal-counts.reader.js';

let stage: Memoranda['stage'];
let eventId: Memoranda['eventId'];
let service: Memoranda['service'];
let text: Memoranda['text'];
let enter: Memoranda['enter'];
let look: Memoranda['look'];
beforeAll(async () => {
  ({ stage, eventId, service, text, enter, look } = await memoranda());
}, 60_000);
afterAll(() => stage.end());

describe('a memorandum entered directly', () => {
  it('is a draft with the next number, its text in canonical words with their SHA-256', async () => {
    const before = await look(await enter());
    const mou = await look(await enter());
    expect(mou).toMatchObject({
      ...{ number: before.number + 1, status: 'DRAFT', textVersion: 1, partnership: 'NEW' },
      ...{ months: [5, 6], value: 125_000_000, sha256: before.sha256 },
      goods: [{ goods: 'Vải thiều', quantity: '5', unit: 'tấn', price: 25_000_000 }],
      steps: [{ move: 'ENTER', from: null, to: 'DRAFT', how: 'SCREEN' }],
    });
    const [{ canonical }] = await stage.source.query(`select canonical from mou_text where mou_id = $1`, [
      mou.id,
    ]);
    expect(canonical).toMatch(/^\{"delivery":"","goods":\[\{"goods":"Vải thiều","kgPerUnit":null,/);
    expect(canonical).not.toContain(stage.here.supplier.name);
  });

  it('is written once for one key, and gets a number of its own however many come at once', async () => {
    const once = key();
    const twice = () => service.enter(stage.here.staff, once, eventId, text(), null);
    const [first, second] = await Promise.all([twice(), twice()]);
    expect(second).toBe(first);
    await Promise.all(Array.from({ length: 12 }, () => enter()));
    const numbers: { number: number }[] = await stage.source.query(
      `select number from mou where event_id = $1 order by number`,
      [eventId],
    );
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, at) => at + 1));
  });

  it('names organisations of the alliance or the event, people of theirs, and only who agreed to be named', async () => {
    const { supplier, distributor, otherSupplier } = stage.here;
    const seller = party(supplier, 'SELLER');
    expect(
      await problemsOf(
        enter({
          parties: [
            { ...seller, signatoryId: distributor.accountId },
            party(otherSupplier, 'BUYER', { signingConsentOnForm: false }),
            party(stage.there.supplier, 'COORDINATOR', { signatoryId: null }),
          ],
        }),
      ),
    ).toEqual([
      ['parties.2.organisationId', 'NOT_FOUND'],
      ['parties.0.signatoryId', 'NOT_FOUND'],
      ['parties.1.signingConsentOnForm', 'REQUIRED'],
    ]);
    const unsigned = party(distributor, 'BUYER', { mustSign: false });
    expect(await problemsOf(enter({ title: ' ', parties: [seller, unsigned] }))).toEqual([
      ['title', 'REQUIRED'],
      ['parties.1.mustSign', 'REQUIRED'],
    ]);
    expect(await problemsOf(enter({ parties: [seller, seller] }))).toEqual([
      ['parties.1.organisationId', 'TAKEN'],
    ]);
    expect(await problemsOf(enter({ parties: [seller] }))).toEqual([['parties', 'TOO_SMALL']]);
  });

  it('lets its suppliers and distributors take part in the event, so that their people find it there', async () => {
    const { supplier, distributor, otherSupplier, staff } = stage.here;
    const event = await stage.event(stage.here.id);
    const parties = [party(supplier, 'SELLER'), party(distributor, 'BUYER'), party(staff, 'COORDINATOR')];
    const id = await service.enter(staff, key(), event, text({ parties }), null);
    const counts = (viewer: Viewer) => new DealCountsReader(stage.source).counts(viewer, event);
    for (const viewer of [supplier, distributor]) expect((await counts(viewer)).draft).toBe(1);
    await expect(counts(otherSupplier)).rejects.toThrow(new AppError('NOT_FOUND'));
    parties.push(party(otherSupplier, 'WITNESS'));
    await service.change(staff, key(), id, 1, text({ parties }), null);
    expect((await counts(otherSupplier)).draft).toBe(1);
  });

  it('is seen by no stranger, entered in no closed event and in none of another alliance', async () => {
    const id = await enter();
    for (const stranger of [stage.here.otherSupplier, stage.there.staff, stage.there.supplier]) {
      await expect(service.cancel(stranger, key(), id, 'không phải việc của họ', null)).rejects.toThrow(
        new AppError('NOT_FOUND'),
      );
    }
    const closed = await stage.event(stage.here.id, 'CLOSED');
    const into = (event: string) => service.enter(stage.here.staff, key(), event, text(), null);
    expect(await problemsOf(into(closed))).toEqual([['eventId', 'CONFLICT']]);
    await expect(into(await stage.event(stage.there.id))).rejects.toThrow(new AppError('NOT_FOUND'));
  });
});

describe('consent to be named', () => {
  it('ticked on the form is kept; the person itself gives it on the screen', async () => {
    await enter();
    const consents = await stage.source.query(
      `select evidence from consent where person_id = $1 and purpose = 'SIGNING' and withdrawn_at is null`,
      [stage.here.supplier.accountId],
    );
    expect(consents).toEqual([{ evidence: 'FORM' }]);
  });

  it('withdrawn, keeps nobody else from changing the text, and is not given again by the other side', async () => {
    const { supplier, distributor } = stage.here;
    const id = await enter();
    await stage.changes.run(systemActor(), 'prepare', (manager) =>
      manager.query(`update consent set withdrawn_at = now() where person_id = $1 and purpose = 'SIGNING'`, [
        supplier.accountId,
      ]),
    );
    await service.change(distributor, key(), id, 1, text({ paymentDays: 15 }), null);
    const { parties } = await look(id);
    expect(parties.map(({ signatory }) => signatory?.fullName)).toEqual([null, distributor.name]);
  });
});
