import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError, type Viewer } from '#platform';
import { problemsOf } from '../../../../test/servers/problems-of.js';
import type { Somebody } from '../../../../test/servers/two-alliances.js';
import { key, memoranda, party, type Memoranda } from '../../test/memoranda.js';
import type { MouInput, MouPartyInput } from './mou.input.js';

let stage: Memoranda['stage'];
let service: Memoranda['service'];
let lists: Memoranda['lists'];
let signatures: Memoranda['signatures'];
let text: Memoranda['text'];
let enter: Memoranda['enter'];
let look: Memoranda['look'];
let agree: Memoranda['agree'];
beforeAll(async () => {
  ({ stage, service, lists, signatures, text, enter, look, agree } = await memoranda());
}, 60_000);
afterAll(() => stage.end());

const agreed = async (change: Partial<MouInput> = {}) => {
  const id = await enter(change);
  await agree(id, stage.here.supplier, stage.here.distributor);
  return id;
};
const onBehalf = ({ organisationId }: Viewer) => ({ organisationId, how: 'TELEPHONE' as const });

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
