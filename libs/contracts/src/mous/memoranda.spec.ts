import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessEntities, ActingService } from '#access';
import { AppError, Refusal, systemActor, type InvalidInput, type Viewer } from '#platform';
import { conference, type Conference } from '../../../../test/servers/conference.js';
import type { Somebody } from '../../../../test/servers/two-alliances.js';
import { DealCountsReader } from '../board/deal-counts.reader.js';
import { contractEntities } from '../contracts.module.js';
import { SignatureService } from '../signing/signature.service.js';
import { SigningListService } from '../signing/signing-list.service.js';
import { MouMoving } from './mou-moving.js';
import type { MouInput, MouPartyInput } from './mou.input.js';
import { MouReader } from './mou.reader.js';
import { MouService } from './mou.service.js';

let stage: Conference;
let service: MouService;
let lists: SigningListService;
let signatures: SignatureService;
let reader: MouReader;
let eventId: string;
beforeAll(async () => {
  stage = await conference([...accessEntities, ...contractEntities]);
  const moving = new MouMoving(stage.changes, new ActingService(stage.source));
  service = new MouService(stage.changes, moving);
  lists = new SigningListService(stage.changes, moving);
  signatures = new SignatureService(stage.source, moving);
  reader = new MouReader(stage.source);
  eventId = await stage.event(stage.here.id);
}, 60_000);
afterAll(() => stage.end());

const key = () => randomUUID();
const party = (
  { organisationId, accountId }: Somebody,
  role: MouPartyInput['role'],
  change: Partial<MouPartyInput> = {},
): MouPartyInput => ({
  ...{ organisationId, role, signatoryId: accountId, position: 'Giám đốc', signingConsentOnForm: true },
  ...change,
});
const text = (change: Partial<MouInput> = {}): MouInput => ({
  title: 'Bản ghi nhớ tiêu thụ vải thiều',
  goods: [{ goods: 'Vải thiều', quantity: '5.000', unit: 'Tấn', price: 25_000_000 }],
  months: [6, 5],
  parties: [party(stage.here.supplier, 'SELLER'), party(stage.here.distributor, 'BUYER')],
  ...change,
});
const enter = (change: Partial<MouInput> = {}) =>
  service.enter(stage.here.staff, key(), eventId, text(change), null);
const look = (id: string, viewer: Viewer = stage.here.staff) => reader.one(viewer, id);
const agree = async (id: string, ...parties: Somebody[]) => {
  for (const one of parties) await service.agree(one, key(), id, (await look(id)).sha256, null);
};
const agreed = async (change: Partial<MouInput> = {}) => {
  const id = await enter(change);
  await agree(id, stage.here.supplier, stage.here.distributor);
  return id;
};
const problemsOf = async (work: Promise<unknown>) => {
  const error = await work.catch((caught: unknown) => caught);
  if (!(error instanceof Refusal)) throw error;
  return (error.answer as InvalidInput).problems.map(({ field, code }) => [field, code]);
};
const onBehalf = ({ organisationId }: Viewer) => ({ organisationId, how: 'TELEPHONE' as const });

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

describe('a draft', () => {
  it('changes by version, and who agreed before agrees anew', async () => {
    const id = await enter();
    const { sha256 } = await look(id);
    await agree(id, stage.here.supplier);
    const change = (version: number) =>
      service.change(stage.here.distributor, key(), id, version, text({ paymentDays: 30 }), null);
    await change(1);
    expect(await look(id)).toMatchObject({
      ...{ textVersion: 2, paymentDays: 30, parties: [{ agreedAt: null }, { agreedAt: null }] },
    });
    await expect(change(1)).rejects.toThrow('STALE');
    await expect(service.agree(stage.here.supplier, key(), id, sha256, null)).rejects.toThrow('STALE');
  });

  it('lets a party name its own signatory and nobody else’s, nor change who the parties are', async () => {
    const { supplier, distributor, otherSupplier } = stage.here;
    const id = await enter({ parties: [party(supplier, 'SELLER'), party(distributor, 'BUYER')] });
    const by = (viewer: Somebody, parties: MouPartyInput[]) =>
      look(id).then(({ textVersion }) =>
        service.change(viewer, key(), id, textVersion, text({ parties }), null),
      );
    await by(supplier, [
      party(supplier, 'SELLER', { position: 'Phó giám đốc' }),
      party(distributor, 'BUYER'),
    ]);
    for (const parties of [
      [party(supplier, 'SELLER'), party(distributor, 'BUYER', { position: 'Bảo vệ' })],
      [party(supplier, 'BUYER'), party(distributor, 'SELLER')],
      [party(supplier, 'SELLER'), party(otherSupplier, 'BUYER')],
    ]) {
      expect(await problemsOf(by(supplier, parties))).toEqual([['parties', 'FORBIDDEN']]);
    }
    await by(stage.here.staff, [party(supplier, 'SELLER'), party(otherSupplier, 'BUYER')]);
    expect((await look(id)).parties[1]?.organisation.id).toBe(otherSupplier.organisationId);
    await expect(look(id, distributor)).rejects.toThrow(new AppError('NOT_FOUND'));
  });

  it('is agreed only when every signatory is named, by each party itself or staff on its behalf', async () => {
    const { supplier, distributor, staff } = stage.here;
    const unnamed = await enter({
      parties: [
        party(supplier, 'SELLER', { position: null }),
        party(distributor, 'BUYER', { signatoryId: null }),
      ],
    });
    expect(await problemsOf(agree(unnamed, supplier))).toEqual([
      ['parties.0.position', 'REQUIRED'],
      ['parties.1.signatoryId', 'REQUIRED'],
    ]);
    const id = await enter();
    const { sha256 } = await look(id);
    expect(await problemsOf(service.agree(staff, key(), id, sha256, null))).toEqual([
      ['onBehalf', 'REQUIRED'],
    ]);
    await service.agree(staff, key(), id, sha256, onBehalf(supplier));
    expect(await problemsOf(agree(id, supplier))).toEqual([['sha256', 'TAKEN']]);
    await agree(id, distributor);
    const { status, steps } = await look(id);
    expect(status).toBe('AGREED');
    expect(steps.map(({ move, how, to }) => [move, how, to])).toEqual([
      ['ENTER', 'SCREEN', 'DRAFT'],
      ['AGREE', 'TELEPHONE', 'DRAFT'],
      ['AGREE', 'SCREEN', 'AGREED'],
    ]);
  });

  it('is agreed and signed by the alliance’s staff for the alliance itself where that is a party', async () => {
    const { supplier, staff } = stage.here;
    const id = await enter({ parties: [party(supplier, 'SELLER'), party(staff, 'COORDINATOR')] });
    await agree(id, staff, supplier);
    await lists.list(staff, key(), id);
    const { sha256 } = await look(id);
    for (const one of [staff, supplier]) await signatures.sign(one, key(), id, sha256);
    expect((await look(id)).status).toBe('SIGNED');
  });
});

describe('an agreed text', () => {
  it('does not change; opened again it is a draft of the same words that all agree to anew', async () => {
    const id = await agreed();
    const { sha256, textVersion } = await look(id);
    await expect(
      service.change(stage.here.staff, key(), id, textVersion, text({ title: 'Khác' }), null),
    ).rejects.toThrow('STALE');
    expect(await problemsOf(service.reopen(stage.here.supplier, key(), id, ' ', null))).toEqual([
      ['reason', 'REQUIRED'],
    ]);
    await service.reopen(stage.here.supplier, key(), id, 'Giá thị trường vừa đổi', null);
    expect(await look(id)).toMatchObject({
      ...{ status: 'DRAFT', sha256, textVersion: textVersion + 1 },
      parties: [{ agreedAt: null }, { agreedAt: null }],
    });
  });

  it('is called off by a party with a reason while nobody has listed it, by a witness never', async () => {
    const { supplier, distributor, otherSupplier } = stage.here;
    const parties = [party(supplier, 'SELLER'), party(distributor, 'BUYER'), party(otherSupplier, 'WITNESS')];
    const id = await agreed({ parties });
    const cancel = (viewer: Viewer) => service.cancel(viewer, key(), id, 'Mất mùa', null);
    await expect(cancel(otherSupplier)).rejects.toThrow(new AppError('FORBIDDEN'));
    await lists.list(stage.here.staff, key(), id);
    await expect(cancel(supplier)).rejects.toThrow('STALE');
    await lists.unlist(stage.here.staff, key(), id, 'Bên mua xin hoãn');
    await cancel(supplier);
    expect(await look(id)).toMatchObject({ status: 'CANCELLED', moves: [] });
    await expect(service.reopen(stage.here.staff, key(), id, 'Ký lại', null)).rejects.toThrow('STALE');
  });
});

describe('partners', () => {
  it('are existing ones once they have signed together, or as staff say', async () => {
    const { supplier, distributor, staff } = stage.here;
    const id = await agreed();
    await lists.list(staff, key(), id);
    const { sha256 } = await look(id);
    for (const one of [supplier, distributor]) await signatures.sign(one, key(), id, sha256);
    const next = await enter();
    expect((await look(next)).partnership).toBe('EXISTING');
    await service.setPartnership(staff, next, 'NEW');
    expect((await look(next)).partnership).toBe('NEW');
    await expect(service.setPartnership(stage.there.staff, next, 'NEW')).rejects.toThrow(
      new AppError('NOT_FOUND'),
    );
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
