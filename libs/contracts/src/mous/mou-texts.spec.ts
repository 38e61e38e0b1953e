import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError, systemActor } from '#platform';
import { memoranda, party, type Memoranda } from '../../test/memoranda.js';
import type { MouInput } from './mou.input.js';

let stage: Memoranda['stage'];
let service: Memoranda['service'];
let reader: Memoranda['reader'];
let eventId: string;
beforeAll(async () => {
  ({ stage, service, reader, eventId } = await memoranda());
}, 60_000);
afterAll(() => stage.end());

const text = (price: number): MouInput => ({
  title: 'Tiêu thụ vải thiều',
  goods: [{ goods: 'Vải thiều', quantity: '2.5', unit: 'tấn', price }],
  parties: [party(stage.here.supplier, 'SELLER'), party(stage.here.distributor, 'BUYER')],
});
/** Entered by staff, agreed to by the buyer, then sold dearer by the seller. */
async function changed(): Promise<string> {
  const { staff, supplier, distributor } = stage.here;
  const id = await service.enter(staff, randomUUID(), eventId, text(20_000_000), null);
  await service.agree(distributor, randomUUID(), id, (await reader.one(staff, id)).sha256, null);
  await service.change(supplier, randomUUID(), id, 1, text(26_000_000), null);
  return id;
}

describe('the versions of a text', () => {
  it('are told newest first: each with its words, who wrote it and who had agreed to it', async () => {
    const { staff, supplier, distributor } = stage.here;
    const id = await changed();
    const mou = await reader.one(distributor, id);
    expect(mou.texts).toMatchObject([
      {
        ...{ version: 2, sha256: mou.sha256, move: 'CHANGE', organisationId: supplier.organisationId },
        ...{ agreed: [], value: 65_000_000, goods: [{ quantity: '2.5', price: 26_000_000 }] },
      },
      {
        ...{ version: 1, move: 'ENTER', organisationId: staff.organisationId, title: 'Tiêu thụ vải thiều' },
        ...{ agreed: [distributor.organisationId], value: 50_000_000, goods: [{ price: 20_000_000 }] },
        parties: [
          { role: 'SELLER', signatory: { fullName: supplier.name }, position: 'Giám đốc' },
          { role: 'BUYER', organisationId: distributor.organisationId },
        ],
      },
    ]);
    await service.agree(supplier, randomUUID(), id, mou.sha256, null);
    await service.agree(distributor, randomUUID(), id, mou.sha256, null);
    await service.reopen(distributor, randomUUID(), id, 'giá chưa đúng', null);
    const { texts } = await reader.one(staff, id);
    expect(texts?.map(({ version, move, agreed }) => [version, move, agreed.length])).toEqual([
      [3, 'REOPEN', 0],
      [2, 'CHANGE', 2],
      [1, 'ENTER', 1],
    ]);
    expect(texts?.[0]?.sha256).toBe(mou.sha256);
  });

  it('are read by the parties and the staff of the event, by nobody else, and never come with a list', async () => {
    const id = await changed();
    for (const viewer of [stage.here.staff, stage.here.supplier, stage.here.distributor])
      expect((await reader.one(viewer, id)).texts).toHaveLength(2);
    for (const stranger of [stage.here.otherSupplier, stage.there.staff])
      await expect(reader.one(stranger, id)).rejects.toThrow(new AppError('NOT_FOUND'));
    const { items } = await reader.page(stage.here.staff, { eventId });
    expect(items.map(({ texts }) => texts)).toEqual(items.map(() => undefined));
  });

  it('name a person no longer than it agrees to be named', async () => {
    const id = await changed();
    const { supplier, distributor } = stage.here;
    await stage.changes.run(systemActor(), 'prepare', (manager) =>
      manager.query(`update consent set withdrawn_at = now() where person_id = $1 and withdrawn_at is null`, [
        supplier.accountId,
      ]),
    );
    const { texts } = await reader.one(distributor, id);
    expect(texts?.map(({ parties }) => parties[0]?.signatory)).toEqual([
      { id: supplier.accountId, fullName: null },
      { id: supplier.accountId, fullName: null },
    ]);
  });
});
