import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { orRefusal, type Viewer } from '#platform';
import { twoAlliances, type TwoAlliances } from '../../../test/servers/two-alliances.js';
import { BoothReader } from './booth.reader.js';
import { BoothService } from './booth.service.js';
import { boothEntities } from './booths.module.js';

let world: TwoAlliances;
let service: BoothService;
let reader: BoothReader;
let event: string;

beforeAll(async () => {
  world = await twoAlliances(boothEntities);
  service = new BoothService(world.changes);
  reader = new BoothReader(world.source);
});
afterAll(() => world.end());
beforeEach(async () => {
  const actor = { ...world.here.staff, how: 'SCREEN' } as const;
  event = await world.changes.run(actor, 'openEvent', async (manager) => {
    const [{ id }] = await manager.query(
      `insert into event (alliance_id, name, held_on, place, expected_delegates, expected_booths)
       values ($1, 'Hội nghị', '2026-12-05', 'Hải Dương', 80, 10) returning id`,
      [world.here.id],
    );
    return id as string;
  });
});

const assign = (number: number, to: Viewer, by: Viewer = world.here.staff) =>
  orRefusal(service.assign(by, event, number, to.organisationId));
const taken = (field: string) => ({ problems: [expect.objectContaining({ field, code: 'TAKEN' })] });
const standing = async () =>
  (await reader.ofEvent(world.here.staff, event))
    .filter(({ organisation }) => organisation)
    .map(({ number, organisation }) => [number, organisation?.id]);

describe('booths', () => {
  it('are as many as the event expects, free until given away, and free again', async () => {
    const { supplier, staff } = world.here;
    expect(
      (await reader.ofEvent(staff, event)).map(({ number, organisation }) => [number, organisation]),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => [number, null]));
    await assign(4, supplier);
    await assign(4, supplier);
    expect(await standing()).toEqual([[4, supplier.organisationId]]);
    await service.free(staff, event, 4);
    await service.free(staff, event, 4);
    expect(await standing()).toEqual([]);
  });

  it('are not given twice, nor two to one', async () => {
    const { supplier, otherSupplier } = world.here;
    await assign(1, supplier);
    expect(await assign(1, otherSupplier)).toMatchObject(taken('number'));
    expect(await assign(2, supplier)).toMatchObject(taken('organisationId'));
    expect(await assign(11, otherSupplier)).toMatchObject({
      problems: [{ field: 'number', code: 'TOO_BIG' }],
    });
    expect(await standing()).toEqual([[1, supplier.organisationId]]);
  });

  it('go to exactly one of those who reach for the same at once', async () => {
    const { supplier, otherSupplier, distributor, staff, colleague } = world.here;
    const sameBooth = await Promise.all([
      assign(3, supplier, staff),
      assign(3, otherSupplier, colleague),
      assign(3, distributor, staff),
    ]);
    expect(sameBooth.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(sameBooth.filter(Boolean)).toEqual([
      expect.objectContaining(taken('number')),
      expect.objectContaining(taken('number')),
    ]);
    await service.free(staff, event, 3);
    const sameExhibitor = await Promise.all([
      assign(5, supplier, staff),
      assign(6, supplier, colleague),
      assign(7, supplier, staff),
    ]);
    expect(sameExhibitor.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(sameExhibitor.filter(Boolean)).toEqual([
      expect.objectContaining(taken('organisationId')),
      expect.objectContaining(taken('organisationId')),
    ]);
    expect(await standing()).toHaveLength(1);
  });

  it('are shown to a party only if its own, and to strangers not at all', async () => {
    const { here, there } = world;
    await assign(2, here.supplier);
    await assign(9, here.otherSupplier);
    expect((await reader.ofEvent(here.supplier, event)).map(({ number }) => number)).toEqual([2]);
    for (const stranger of [here.distributor, there.staff, there.supplier]) {
      await expect(reader.ofEvent(stranger, event)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('are given by the event’s alliance to its own organisations while the event is open', async () => {
    const { here, there, changes } = world;
    for (const [by, to] of [
      [there.staff, there.supplier],
      [here.staff, there.supplier],
      [here.staff, here.colleague],
    ] as const) {
      await expect(assign(1, to, by)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(service.free(there.staff, event, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await changes.run({ ...here.staff, how: 'SCREEN' }, 'closeEvent', (manager) =>
      manager.query(`update event set status = 'CLOSED' where id = $1`, [event]),
    );
    expect(await assign(1, here.supplier)).toMatchObject({
      problems: [{ field: 'eventId', code: 'CONFLICT' }],
    });
    expect(await standing()).toEqual([]);
  });
});
