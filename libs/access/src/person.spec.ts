import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { orRefusal, type InvalidInput } from '#platform';
import { twoAlliances, type TwoAlliances } from '../../../test/servers/two-alliances.js';
import { accessEntities } from './access.module.js';
import { ActingService } from './acting.js';
import { HistoryReader } from './history.reader.js';
import type { PersonInput } from './person.input.js';
import { PersonReader } from './person.reader.js';
import { erasedName, PersonService } from './person.service.js';
import { Sessions } from './sessions.js';

let world: TwoAlliances;
let people: PersonService;
let personReader: PersonReader;

beforeAll(async () => {
  world = await twoAlliances(accessEntities);
  people = new PersonService(world.source, world.changes, new ActingService(world.source));
  personReader = new PersonReader(world.source);
});
afterAll(() => world.end());

const contact: PersonInput = {
  fullName: 'Trần Văn Ba',
  telephone: '0912.345.678',
  email: 'Ba@HTX.vn',
  contactConsentOnForm: true,
};
const problemsOf = (answer: unknown) =>
  (answer as InvalidInput).problems.map(({ field, code }) => [field, code]);

describe('people', () => {
  it('keep contacts only with consent, telephone numbers in one spelling', async () => {
    const { staff, supplier } = world.here;
    const without = { ...contact, contactConsentOnForm: false };
    const add = (input: PersonInput, key: string = randomUUID()) =>
      orRefusal(people.add(staff, key, supplier.organisationId, input));
    expect(problemsOf(await add(without))).toEqual([['contactConsentOnForm', 'REQUIRED']]);
    const key = randomUUID();
    const id = (await add(contact, key)) as string;
    expect(await add(contact, key)).toBe(id);
    expect(await personReader.one(supplier, id)).toMatchObject({
      telephone: '+84912345678',
      email: 'ba@htx.vn',
      hasAccount: false,
      consents: [{ purpose: 'CONTACT', evidence: 'FORM' }],
      openInvitation: null,
    });
    await people.change(staff, id, { ...without, position: 'Giám đốc' });
    expect(await personReader.one(staff, id)).toMatchObject({
      position: 'Giám đốc',
      telephone: '+84912345678',
    });
    expect(problemsOf(await add({ ...contact, telephone: '12', email: 'ba' }))).toEqual([
      ['telephone', 'NOT_A_TELEPHONE'],
      ['email', 'NOT_AN_EMAIL'],
    ]);
  });

  it('are seen and changed by their alliance’s staff and their own, a party changes itself alone', async () => {
    const { here, there } = world;
    const { supplier, otherSupplier, distributor, staff } = here;
    for (const stranger of [there.staff, otherSupplier, distributor]) {
      await expect(personReader.ofOrganisation(stranger, supplier.organisationId)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      for (const act of [
        () => people.change(stranger, supplier.accountId, contact),
        () => people.erase(stranger, supplier.accountId),
      ]) {
        await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
    }
    await expect(
      people.add(there.staff, randomUUID(), supplier.organisationId, contact),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await people.change(supplier, supplier.accountId, {
      ...contact,
      fullName: supplier.name,
      telephone: '0987654321',
    });
    expect(await personReader.one(staff, supplier.accountId)).toMatchObject({
      telephone: '+84987654321',
      consents: [{ purpose: 'CONTACT', evidence: 'SCREEN' }],
    });
    const double = people.change(otherSupplier, otherSupplier.accountId, {
      ...contact,
      telephone: '0987 654 321',
      email: null,
    });
    expect(problemsOf(await orRefusal(double))).toEqual([['telephone', 'TAKEN']]);
  });

  it('are changed by staff on behalf of their organisation, and the history says who asked and how', async () => {
    const { distributor, supplier, staff } = world.here;
    const onBehalf = {
      organisationId: distributor.organisationId,
      askedByPersonId: distributor.accountId,
      how: 'TELEPHONE' as const,
    };
    const facts = { fullName: distributor.name, position: 'Trưởng phòng', contactConsentOnForm: false };
    await people.change(staff, distributor.accountId, facts, onBehalf);
    const { items } = await new HistoryReader(world.source).page(
      distributor,
      { noun: 'person', nounId: distributor.accountId },
      { first: 1 },
    );
    expect(items).toMatchObject([{ byName: staff.name, askedByName: distributor.name, how: 'TELEPHONE' }]);
    await expect(people.change(staff, supplier.accountId, facts, onBehalf)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(people.change(distributor, distributor.accountId, facts, onBehalf)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('are erased from everywhere, and the history forgets the name with them', async () => {
    const { here, source } = world;
    const { otherSupplier, staff } = here;
    const sessions = new Sessions(source);
    const token = await sessions.open(source.manager, otherSupplier.accountId, 'Firefox');
    await people.change(otherSupplier, otherSupplier.accountId, {
      ...contact,
      email: 'gao@htx.vn',
      telephone: null,
    });
    await people.erase(staff, otherSupplier.accountId);
    expect(await sessions.viewer(token)).toBeNull();
    expect(await personReader.ofOrganisation(staff, otherSupplier.organisationId)).toEqual([]);
    const { items } = await new HistoryReader(source).page(
      staff,
      { organisationId: otherSupplier.organisationId },
      { first: 100 },
    );
    expect(items.find(({ verb }) => verb === 'changePerson')).toMatchObject({ byName: erasedName });
    const [everything] = await source.query(
      `select string_agg(t::text, '') as words from (
         select to_jsonb(p)::text from person p where id = $1
         union all select to_jsonb(s)::text from session s where account_id = $1
         union all select to_jsonb(h)::text from history h) as rows(t)`,
      [otherSupplier.accountId],
    );
    for (const word of [otherSupplier.name, contact.fullName, 'gao@htx.vn', 'Firefox']) {
      expect(everything.words).not.toContain(word);
    }
    await expect(people.erase(staff, otherSupplier.accountId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const self of [staff.accountId, staff.accountId.toUpperCase()]) {
      await expect(people.erase(staff, self)).rejects.toMatchObject({ code: 'CONFLICT' });
    }
  });
});
