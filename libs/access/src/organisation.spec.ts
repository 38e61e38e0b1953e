import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InvalidInput, orRefusal, Stale, type SettingsHolder } from '#platform';
import { twoAlliances, type TwoAlliances } from '../../../test/servers/two-alliances.js';
import { accessEntities } from './access.module.js';
import { ActingService } from './acting.js';
import { HistoryReader } from './history.reader.js';
import { InvitationReader } from './invitation.reader.js';
import { InvitationService } from './invitation.service.js';
import { Mail } from './mail.js';
import { OrganisationReader } from './organisation.reader.js';
import { OrganisationService } from './organisation.service.js';
import { PersonService } from './person.service.js';

let world: TwoAlliances;
let organisations: OrganisationService;
let organisationReader: OrganisationReader;
let history: HistoryReader;

beforeAll(async () => {
  world = await twoAlliances(accessEntities);
  const { source, changes } = world;
  organisationReader = new OrganisationReader(source);
  organisations = new OrganisationService(changes, new ActingService(source), organisationReader);
  history = new HistoryReader(source);
});
afterAll(() => world.end());

const cooperative = { kind: 'SUPPLIER', name: 'HTX Vải thiều Thanh Hà', taxCode: '0800123456' } as const;
const problemsOf = (answer: unknown) =>
  (answer as InvalidInput).problems.map(({ field, code }) => [field, code]);

describe('organisations', () => {
  it('are registered once a key, and not twice under one name or tax code', async () => {
    const { staff } = world.here;
    const key = randomUUID();
    const register = (
      input: Parameters<typeof organisations.register>[2],
      by = staff,
      under: string = randomUUID(),
    ) => orRefusal(organisations.register(by, under, input));
    const id = await register({ ...cooperative, province: 'tinh hai duong cu' }, staff, key);
    expect(await register({ ...cooperative, province: 'tinh hai duong cu' }, staff, key)).toBe(id);
    expect(await organisationReader.one(staff, id as string)).toMatchObject({
      province: 'Hải Phòng',
      version: 1,
    });
    expect(problemsOf(await register({ ...cooperative, name: 'htx vai thieu thanh ha' }))).toEqual([
      ['name', 'TAKEN'],
    ]);
    expect(problemsOf(await register({ ...cooperative, name: 'Tên khác' }))).toEqual([['taxCode', 'TAKEN']]);
    expect(problemsOf(await register({ ...cooperative, kind: 'ORGANISER' }))).toEqual([
      ['kind', 'INVALID_INPUT'],
    ]);
    expect(
      problemsOf(
        await register({
          ...cooperative,
          name: 'A',
          taxCode: '12',
          province: 'Atlantis',
          buyerType: 'HOTEL',
        }),
      ),
    ).toEqual(
      expect.arrayContaining([
        ['taxCode', 'NOT_A_TAX_CODE'],
        ['province', 'UNKNOWN_PROVINCE'],
      ]),
    );
    expect(await register(cooperative, world.there.staff)).toEqual(expect.any(String));
  });

  it('are found by a part of the name without accents, page by page', async () => {
    const { staff } = world.here;
    for (const name of ['HTX Ổi Liên Mạc', 'HTX Ổi Thanh Xuân', 'HTX 100% hữu cơ']) {
      await organisations.register(staff, randomUUID(), { kind: 'SUPPLIER', name });
    }
    const find = async (search: string, page?: { first: number; after?: string | null }) =>
      organisationReader.page(staff, search, 'SUPPLIER', page);
    const first = await find('htx oi', { first: 1 });
    expect(first.items.map(({ name }) => name)).toEqual(['HTX Ổi Liên Mạc']);
    expect(first.page).toMatchObject({ total: 2, hasNext: true });
    const second = await find('htx oi', { first: 1, after: first.page.endCursor });
    expect(second.items.map(({ name }) => name)).toEqual(['HTX Ổi Thanh Xuân']);
    expect((await find('%')).items.map(({ name }) => name)).toEqual(['HTX 100% hữu cơ']);
  });

  it('are changed by staff on their behalf or by themselves, who keep their name', async () => {
    const { staff, supplier, otherSupplier, distributor } = world.here;
    const id = supplier.organisationId;
    const input = { kind: 'SUPPLIER', name: 'HTX Rau Đông', address: 'Kinh Môn' } as const;
    const onBehalf = { organisationId: id, askedByPersonId: supplier.accountId, how: 'TELEPHONE' } as const;
    expect(problemsOf(await orRefusal(organisations.change(staff, id, 1, input)))).toEqual([
      ['onBehalf', 'REQUIRED'],
    ]);
    await organisations.change(staff, id, 1, input, onBehalf);
    const renamed = await orRefusal(organisations.change(supplier, id, 2, { ...input, name: 'HTX Rau mới' }));
    expect(problemsOf(renamed)).toEqual([['name', 'FORBIDDEN']]);
    await organisations.change(supplier, id, 2, { ...input, address: 'Chí Linh' });
    expect(await orRefusal(organisations.change(supplier, id, 2, input))).toBeInstanceOf(Stale);
    expect(await organisationReader.one(supplier, id)).toMatchObject({ address: 'Chí Linh', version: 3 });
    for (const stranger of [world.there.staff, otherSupplier, distributor]) {
      await expect(organisations.change(stranger, id, 3, input, null)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    const { items } = await history.page(supplier, { noun: 'organisation', nounId: id }, null);
    expect(items.slice(0, 2)).toMatchObject([
      { byName: supplier.name, how: 'SCREEN', onBehalfOf: null, changedFields: ['address'] },
      { byName: staff.name, how: 'TELEPHONE', onBehalfOf: 'HTX Rau Đông', askedByName: supplier.name },
    ]);
    expect(JSON.parse(items[0]?.before as string)).toEqual({ address: 'Kinh Môn' });
    expect(JSON.parse(items[0]?.after as string)).toEqual({ address: 'Chí Linh' });
  });

  it('may be partners, for whom staff act, and whose people get no link to sign in', async () => {
    const { here, there, source, changes } = world;
    const partner = { kind: 'PARTNER', name: 'Sở Nông nghiệp' } as const;
    const id = await organisations.register(here.staff, randomUUID(), partner);
    const onBehalf = { organisationId: id, how: 'FORM' } as const;
    await organisations.change(here.staff, id, 1, { ...partner, address: 'Hải Dương' }, onBehalf);
    expect(await organisationReader.one(here.staff, id)).toMatchObject({
      kind: 'PARTNER',
      address: 'Hải Dương',
    });
    const acting = new ActingService(source);
    expect(await acting.forParty(here.staff, onBehalf)).toMatchObject({ organisationId: id });
    expect(await acting.forParty(here.supplier, null)).toMatchObject({
      organisationId: here.supplier.organisationId,
    });
    for (const [viewer, for_, code] of [
      [there.staff, onBehalf, 'NOT_FOUND'],
      [here.staff, { ...onBehalf, organisationId: here.staff.organisationId }, 'NOT_FOUND'],
      [here.supplier, onBehalf, 'FORBIDDEN'],
    ] as const) {
      await expect(acting.forParty(viewer, for_)).rejects.toMatchObject({ code });
    }
    await expect(acting.for(here.staff, onBehalf, 'SUPPLIER')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const people = new PersonService(source, changes, acting);
    const director = { fullName: 'Nguyễn Văn Sở', contactConsentOnForm: false };
    const personId = await people.add(here.staff, randomUUID(), id, director);
    const settings = { HOST: '127.0.0.1', PORT: 3000 } as SettingsHolder;
    const invitations = new InvitationService(
      changes,
      new InvitationReader(source),
      new Mail(settings),
      settings,
    );
    const link = await orRefusal(invitations.create(here.staff, randomUUID(), personId, 'JOIN', false));
    expect(problemsOf(link)).toEqual([['personId', 'FORBIDDEN']]);
  });

  it('are seen by their alliance; a distributor sees the suppliers of its events', async () => {
    const { here, there, changes } = world;
    const { supplier, otherSupplier, distributor } = here;
    for (const stranger of [there.staff, there.distributor, otherSupplier, distributor]) {
      await expect(organisationReader.one(stranger, supplier.organisationId)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    await changes.run({ ...here.staff, how: 'SCREEN' }, 'openEvent', async (manager) => {
      const [{ id }] = await manager.query(
        `insert into event (alliance_id, name, held_on, place, expected_delegates, expected_booths)
         values ($1, 'Hội nghị', '2026-12-05', 'Hải Dương', 80, 10) returning id`,
        [here.id],
      );
      await manager.query('insert into participant values ($1, $2), ($1, $3)', [
        id,
        supplier.organisationId,
        distributor.organisationId,
      ]);
    });
    expect(await organisationReader.one(distributor, supplier.organisationId)).toMatchObject({
      kind: 'SUPPLIER',
    });
    await expect(organisationReader.one(supplier, distributor.organisationId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(organisationReader.one(distributor, otherSupplier.organisationId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('the history', () => {
  it('of an alliance or an organisation is its own', async () => {
    const { here, there, changes } = world;
    const everything = { first: 100 };
    const ids = async (viewer: typeof here.staff) =>
      new Set((await history.page(viewer, {}, everything)).items.map(({ id }) => id));
    const [ours, theirs, mine] = [await ids(here.staff), await ids(there.staff), await ids(here.supplier)];
    expect([...ours].filter((id) => theirs.has(id))).toEqual([]);
    expect([...mine].every((id) => ours.has(id))).toBe(true);
    const ofOthers = await history.page(
      here.supplier,
      { organisationId: here.distributor.organisationId },
      everything,
    );
    expect(ofOthers.items).toEqual([]);
    await changes.run({ ...here.supplier, how: 'SCREEN' }, 'publishOffer', (manager) =>
      manager.query(
        `with opened as (insert into event (alliance_id, name, held_on, place, expected_delegates, expected_booths)
           values ($1, 'Hội nghị', '2026-12-05', 'Hải Dương', 80, 10) returning id)
         insert into match_run (event_id, alliance_id, cause) select id, $1, 'CHANGE' from opened`,
        [here.id],
      ),
    );
    expect(await ids(here.supplier)).toEqual(mine);
  });
});
