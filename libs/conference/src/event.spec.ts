import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvalidInput, orRefusal, Stale } from '#platform';
import { twoAlliances, type TwoAlliances } from '../../../test/servers/two-alliances.js';
import { conferenceEntities } from './conference.module.js';
import { EventReader } from './event.reader.js';
import { EventService } from './event.service.js';
import { programmeTemplate } from './programme-template.js';

let world: TwoAlliances;
let service: EventService;
let reader: EventReader;
beforeAll(async () => {
  world = await twoAlliances(conferenceEntities);
  service = new EventService(world.changes);
  reader = new EventReader(world.source);
});
afterAll(() => world.end());

const conference = {
  name: 'Hội nghị kết nối cung cầu',
  heldOn: '2026-12-05',
  place: 'Hải Dương',
  expectedDelegates: 80,
  expectedBooths: 10,
  programme: [...programmeTemplate],
};
const open = (input = conference, key: string = randomUUID()) => service.open(world.here.staff, key, input);

describe('an event', () => {
  it('stands as it was opened, and the same key opens it once', async () => {
    const key = randomUUID();
    const ids = await Promise.all([open(conference, key), open(conference, key)]);
    expect(ids[0]).toBe(ids[1]);
    const event = await reader.one(world.here.staff, ids[0]);
    expect(event).toMatchObject({ ...conference, status: 'OPEN', version: 1 });
    expect(event.programme).toHaveLength(9);
    expect(event.counts).toMatchObject({ offers: 0, suppliers: 0, boothsTaken: 0, matches: 0, released: 0 });
  });

  it('names every field that is not right and writes nothing', async () => {
    const before = (await reader.all(world.here.staff)).length;
    const answer = await orRefusal(
      open({ ...conference, name: '  ', heldOn: '1999-12-31', expectedBooths: 1001 }),
    );
    expect((answer as unknown as InvalidInput).problems.map(({ field, code }) => [field, code])).toEqual([
      ['name', 'REQUIRED'],
      ['heldOn', 'NOT_A_DATE'],
      ['expectedBooths', 'TOO_BIG'],
    ]);
    expect(await reader.all(world.here.staff)).toHaveLength(before);
  });

  it('is changed only by who saw it as it is', async () => {
    const id = await open();
    await service.change(world.here.staff, id, 1, {
      ...conference,
      place: 'Chí Linh',
      programme: ['Khai mạc', ' '],
    });
    expect(await reader.one(world.here.staff, id)).toMatchObject({
      place: 'Chí Linh',
      programme: ['Khai mạc'],
      version: 2,
    });
    const late = await orRefusal(service.change(world.here.colleague, id, 1, conference));
    expect(late).toBeInstanceOf(Stale);
    expect(late).toMatchObject({ currentVersion: 2 });
  });

  it('keeps the booths that are taken, whatever the code does', async () => {
    const id = await open();
    const { here, changes } = world;
    const actor = { accountId: null, organisationId: null, allianceId: null, how: 'SYSTEM' } as const;
    const place = (number: number) =>
      changes.run(actor, 'assignBooth', async (manager) => {
        await manager.query('insert into participant values ($1, $2)', [id, here.supplier.organisationId]);
        await manager.query('insert into booth values ($1, $2, $3, $4)', [
          id,
          here.id,
          number,
          here.supplier.organisationId,
        ]);
      });
    await expect(place(11)).rejects.toThrow('no booth above');
    await place(7);
    const fewer = await orRefusal(service.change(here.staff, id, 1, { ...conference, expectedBooths: 6 }));
    expect((fewer as InvalidInput).problems[0]).toMatchObject({ field: 'expectedBooths', code: 'TOO_SMALL' });
    await expect(
      changes.run(actor, 'changeEvent', (manager) =>
        manager.query('update event set expected_booths = 6 where id = $1', [id]),
      ),
    ).rejects.toThrow('no booth above');
    await service.change(here.staff, id, 1, { ...conference, expectedBooths: 7 });
  });

  it('is seen by its alliance’s staff and by who takes part, its numbers by staff alone', async () => {
    const id = await open();
    const { here, there, changes } = world;
    for (const stranger of [there.staff, there.supplier, here.otherSupplier, here.distributor]) {
      await expect(reader.one(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await reader.all(stranger)).map((event) => event.id)).not.toContain(id);
    }
    await expect(service.change(there.staff, id, 1, conference)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(service.close(there.staff, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await changes.run({ ...here.staff, how: 'SCREEN' }, 'registerOrganisation', (manager) =>
      manager.query('insert into participant values ($1, $2)', [id, here.distributor.organisationId]),
    );
    expect((await reader.one(here.distributor, id)).counts).toBeNull();
    expect((await reader.one(here.staff, id)).counts).toMatchObject({ suppliers: 0, distributors: 1 });
  });

  it('is closed once', async () => {
    const id = await open();
    await service.close(world.here.staff, id);
    await service.close(world.here.staff, id);
    expect(await reader.one(world.here.staff, id)).toMatchObject({ status: 'CLOSED', version: 2 });
  });
});
