import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError, systemActor, type Viewer } from '#platform';
import { problemsOf } from '../../../../test/servers/problems-of.js';
import type { Somebody } from '../../../../test/servers/two-alliances.js';
import { key, memoranda, party, type Memoranda } from '../../test/memoranda.js';
import type { RecordSignatureInput } from '../mous/mou.input.js';

let stage: Memoranda['stage'];
let service: Memoranda['service'];
let lists: Memoranda['lists'];
let signatures: Memoranda['signatures'];
let scans: Memoranda['scans'];
let look: Memoranda['look'];
let agree: Memoranda['agree'];
beforeAll(async () => {
  ({ stage, service, lists, signatures, scans, look, agree } = await memoranda());
}, 60_000);
afterAll(() => stage.end());

/** Seller, buyer and a witness who need not sign, agreed and on the list. */
async function listed(eventId?: string): Promise<{ id: string; sha256: string; eventId: string }> {
  const { supplier, distributor, otherSupplier, staff, id: allianceId } = stage.here;
  const event = eventId ?? (await stage.event(allianceId));
  const parties = [party(supplier, 'SELLER'), party(distributor, 'BUYER'), party(otherSupplier, 'WITNESS')];
  const id = await service.enter(staff, key(), event, { title: 'Tiêu thụ vải', goods: [], parties }, null);
  await agree(id, supplier, distributor);
  await lists.list(staff, key(), id);
  const { sha256 } = await look(id);
  return { id, sha256, eventId: event };
}
const record = (id: string, input: RecordSignatureInput, viewer: Viewer = stage.here.staff) =>
  signatures.record(viewer, key(), id, input);
const paper = ({ organisationId, accountId }: Somebody, sha256: string): RecordSignatureInput => ({
  ...{ organisationId, sha256, signatoryId: accountId },
});
const person = async ({ organisationId }: Viewer, fullName: string): Promise<string> => {
  const [{ id }] = await stage.changes.run(systemActor(), 'prepare', (manager) =>
    manager.query(`insert into person (organisation_id, full_name) values ($1, $2) returning id`, [
      organisationId,
      fullName,
    ]),
  );
  return id as string;
};
describe('on the screen', () => {
  it('the signatories named sign, each once, and the last makes it signed', async () => {
    const { supplier, distributor, otherSupplier } = stage.here;
    const { id, sha256 } = await listed();
    const once = key();
    await Promise.all([1, 2, 3].map(() => signatures.sign(supplier, once, id, sha256)));
    expect(await look(id)).toMatchObject({
      status: 'LISTED',
      parties: [{ signature: { how: 'SCREEN', another: false, position: 'Giám đốc' } }, {}, {}],
    });
    expect(await problemsOf(signatures.sign(supplier, key(), id, sha256))).toEqual([
      ['organisationId', 'TAKEN'],
    ]);
    await signatures.sign(distributor, key(), id, sha256);
    expect((await look(id)).status).toBe('SIGNED');
    await signatures.sign(otherSupplier, key(), id, sha256);
    const { status, parties } = await look(id);
    expect([status, parties.filter(({ signature }) => signature).length]).toEqual(['SIGNED', 3]);
  });

  it('nobody signs another text, before it is listed, for somebody else, or as a stranger', async () => {
    const { supplier, staff } = stage.here;
    const { id, sha256 } = await listed();
    await expect(signatures.sign(supplier, key(), id, '0'.repeat(64))).rejects.toThrow('STALE');
    await expect(signatures.sign(staff, key(), id, sha256)).rejects.toThrow(new AppError('FORBIDDEN'));
    for (const stranger of [stage.there.supplier, stage.there.staff]) {
      await expect(signatures.sign(stranger, key(), id, sha256)).rejects.toThrow(new AppError('NOT_FOUND'));
    }
    const colleague = { ...supplier, accountId: stage.here.otherSupplier.accountId };
    await expect(signatures.sign(colleague, key(), id, sha256)).rejects.toThrow(new AppError('FORBIDDEN'));
    await lists.unlist(staff, key(), id, 'Chưa đến lượt');
    await expect(signatures.sign(supplier, key(), id, sha256)).rejects.toThrow('STALE');
    expect((await look(id)).parties.every(({ signature }) => signature === null)).toBe(true);
  });
});

describe('on paper', () => {
  it('staff record who signed, also another person than printed, who agreed to be named', async () => {
    const { supplier, distributor } = stage.here;
    const { id, sha256 } = await listed();
    const deputy = await person(supplier, 'Đỗ Thị Phó');
    const deputySigned = { ...paper(supplier, sha256), signatoryId: deputy };
    expect(await problemsOf(record(id, { ...deputySigned, signingConsentOnForm: true }))).toEqual([
      ['position', 'REQUIRED'],
    ]);
    const other = { ...deputySigned, position: 'Phó giám đốc' };
    expect(await problemsOf(record(id, other))).toEqual([['signingConsentOnForm', 'REQUIRED']]);
    await record(id, { ...other, signingConsentOnForm: true, authority: 'Giấy ủy quyền 12/UQ' });
    await record(id, paper(distributor, sha256));
    const { status, parties } = await look(id);
    expect(status).toBe('SIGNED');
    expect(parties.map(({ signature }) => signature?.another)).toEqual([true, false, undefined]);
    expect(parties[0]?.signature).toMatchObject({
      ...{ how: 'PAPER', position: 'Phó giám đốc', authority: 'Giấy ủy quyền 12/UQ' },
      signatory: { id: deputy, fullName: 'Đỗ Thị Phó' },
    });
    expect(parties[1]?.signature).toMatchObject({ how: 'PAPER', position: 'Giám đốc' });
  });

  it('is recorded of the text that stands, for a party, by a person of it, not in the future, by staff alone', async () => {
    const { supplier, distributor } = stage.here;
    const { id, sha256 } = await listed();
    const right = paper(supplier, sha256);
    await expect(record(id, { ...right, sha256: 'f'.repeat(64) })).rejects.toThrow('STALE');
    await expect(record(id, paper(stage.there.supplier, sha256))).rejects.toThrow(new AppError('NOT_FOUND'));
    await expect(record(id, right, supplier)).rejects.toThrow(new AppError('FORBIDDEN'));
    await expect(record(id, right, stage.there.staff)).rejects.toThrow(new AppError('NOT_FOUND'));
    expect(await problemsOf(record(id, { ...right, signatoryId: distributor.accountId }))).toEqual([
      ['signatoryId', 'NOT_FOUND'],
    ]);
    expect(await problemsOf(record(id, { ...right, signedAt: new Date(Date.now() + 86_400_000) }))).toEqual([
      ['signedAt', 'TOO_BIG'],
    ]);
  });

  it('a mistaken record is reversed with a reason, stays on record, and the party signs again', async () => {
    const { supplier, distributor, staff } = stage.here;
    const { id, sha256 } = await listed();
    await record(id, paper(supplier, sha256));
    await record(id, paper(distributor, sha256));
    const [mistaken] = (await look(id)).parties.map(({ signature }) => signature?.id ?? '');
    const reverse = (viewer: Viewer, reason: string) =>
      signatures.reverse(viewer, key(), mistaken ?? '', reason);
    expect(await problemsOf(reverse(staff, ''))).toEqual([['reason', 'REQUIRED']]);
    await expect(reverse(supplier, 'không được')).rejects.toThrow(new AppError('FORBIDDEN'));
    await expect(reverse(stage.there.staff, 'không được')).rejects.toThrow(new AppError('NOT_FOUND'));
    await reverse(staff, 'Ghi nhầm dòng');
    expect(await look(id)).toMatchObject({
      ...{ status: 'LISTED', reversed: [{ id: mistaken, reversalReason: 'Ghi nhầm dòng' }] },
      parties: [{ signature: null }, {}, {}],
    });
    await expect(reverse(staff, 'lần nữa')).rejects.toThrow(new AppError('NOT_FOUND'));
    await signatures.sign(supplier, key(), id, sha256);
    expect((await look(id)).status).toBe('SIGNED');
  });
});

describe('the signing list', () => {
  it('keeps its order, put anew by staff only as a whole; places are never given twice', async () => {
    const { id: first, eventId } = await listed();
    const [second, third] = (await Promise.all([listed(eventId), listed(eventId)])).map(({ id }) => id);
    const order = async () =>
      (
        await stage.source.query(`select id from mou where event_id = $1 order by stage_order`, [eventId])
      ).map(({ id }: { id: string }) => id);
    const wanted = [third, first, second].map((id) => id ?? '');
    await lists.order(stage.here.staff, eventId, wanted);
    expect(await order()).toEqual(wanted);
    for (const wrong of [wanted.slice(1), [first, first, first], [...wanted, randomUUID()]]) {
      await expect(lists.order(stage.here.staff, eventId, wrong)).rejects.toThrow(new AppError('CONFLICT'));
    }
    await expect(lists.order(stage.there.staff, eventId, wanted)).rejects.toThrow(new AppError('NOT_FOUND'));
    await lists.unlist(stage.here.staff, key(), first, 'Xin rút');
    await lists.list(stage.here.staff, key(), first);
    expect((await order()).at(-1)).toBe(first);
  });

  it('keeps what somebody has signed, until the signature is reversed', async () => {
    const { supplier, staff } = stage.here;
    const { id, sha256 } = await listed();
    await signatures.sign(supplier, key(), id, sha256);
    const unlist = () => lists.unlist(staff, key(), id, 'Xin rút');
    const cancel = () => service.cancel(staff, key(), id, 'Thôi', null);
    expect(await problemsOf(unlist())).toEqual([['id', 'CONFLICT']]);
    expect(await problemsOf(cancel())).toEqual([['id', 'CONFLICT']]);
    const [signature] = (await look(id)).parties.map((party) => party.signature?.id ?? '');
    await signatures.reverse(staff, key(), signature ?? '', 'Ký nhầm bản');
    await cancel();
    expect(await look(id)).toMatchObject({ status: 'CANCELLED', stageOrder: null });
  });
});

describe('a scan', () => {
  it('completes what is signed, is attached by a party or staff, and is taken off by staff with a reason', async () => {
    const { supplier, distributor, otherSupplier, staff } = stage.here;
    const { id, sha256 } = await listed();
    const upload = (by: Viewer, kind: 'SCAN' | 'PHOTO' = 'SCAN') => stage.upload(by, key(), kind);
    const attach = (viewer: Viewer, file: string) => scans.attach(viewer, key(), id, file, null);
    const scan = await upload(supplier);
    await expect(attach(supplier, scan)).rejects.toThrow('STALE');
    for (const one of [supplier, distributor]) await signatures.sign(one, key(), id, sha256);
    expect(await problemsOf(attach(distributor, scan))).toEqual([['fileId', 'NOT_FOUND']]);
    expect(await problemsOf(attach(supplier, await upload(supplier, 'PHOTO')))).toEqual([
      ['fileId', 'WRONG_FILE_KIND'],
    ]);
    await expect(attach(otherSupplier, await upload(otherSupplier))).rejects.toThrow(
      new AppError('FORBIDDEN'),
    );
    await attach(supplier, scan);
    expect(await problemsOf(attach(staff, scan))).toEqual([['fileId', 'TAKEN']]);
    await attach(staff, await upload(staff));
    expect(await look(id)).toMatchObject({ status: 'COMPLETE', scans: [{ fileId: scan }, {}] });
    const remove = (fileId: string) => scans.remove(staff, key(), id, fileId, 'Chụp thiếu trang');
    await remove(scan);
    expect((await look(id)).status).toBe('COMPLETE');
    await expect(remove(scan)).rejects.toThrow(new AppError('NOT_FOUND'));
    await remove((await look(id)).scans[1]?.fileId ?? '');
    expect(await look(id)).toMatchObject({
      ...{ status: 'SIGNED', scans: [{ removalReason: 'Chụp thiếu trang' }, {}] },
    });
  });
});
