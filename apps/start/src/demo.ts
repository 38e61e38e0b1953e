import { readFileSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { hashPassword, openAlliance } from '#access';
import { Changes, repositoryPath, systemActor } from '#platform';
import { ApiClient } from './api-client.js';
import { makeDeals } from './demo-deals.js';
import { demoKey as key } from './demo-key.js';
import { ourDistributor, ourSupplier } from './demo-papers.js';

export const demoAccounts = [
  'organiser@demo.example',
  'cooperative@demo.example',
  'distributor@demo.example',
] as const;
const [organiser, cooperative, distributor] = demoAccounts;

const exhibitors = 10;

/**
 * The demo conference on an empty database, made through the public API, and the three demo accounts with `password`.
 * Repeatable: what is there already stays as it is; the password is set at every start.
 */
export async function seedDemo(databaseUrl: string, apiUrl: string, password: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url: databaseUrl }).initialize();
  try {
    const changes = new Changes(source);
    const [alliance] = await source.query(`select 1 from alliance limit 1`);
    if (!alliance) {
      await openAlliance(changes, {
        name: 'Liên minh Hợp tác xã tỉnh Trình Diễn',
        province: 'Hải Phòng',
        organiser: { fullName: 'Cán bộ Trình Diễn', email: organiser },
      });
    }
    await setPassword(source, changes, organiser, password);
    // The run is asked for last: with it the conference is whole, and later starts leave it to its users.
    const [made] = await source.query(`select 1 from match_run limit 1`);
    if (!made) {
      const staff = await new ApiClient(apiUrl).signIn(organiser, password);
      await makeConference(staff);
      await staff.ask(`mutation { signOut }`);
    }
    for (const account of [cooperative, distributor]) await setPassword(source, changes, account, password);
  } finally {
    await source.destroy();
  }
}

async function setPassword(
  source: DataSource,
  changes: Changes,
  email: string,
  password: string,
): Promise<void> {
  const passwordHash = await hashPassword(password);
  const [person] = await source.query(`select id from person where email = $1 and signs_in`, [email]);
  if (!person) throw new Error(`There is no demo account ${email}.`);
  await changes.run(systemActor(), 'setDemoPassword', (manager) =>
    manager.query(`update account set password_hash = $2 where id = $1`, [person.id, passwordHash]),
  );
}

async function makeConference(staff: ApiClient): Promise<void> {
  const { reference } = await staff.ask<{ reference: { programmeTemplate: string[] } }>(
    `{ reference { programmeTemplate } }`,
  );
  const { openEvent: event } = await staff.ask<{ openEvent: { id: string } }>(
    `mutation ($key: ID!, $input: EventInput!) { openEvent(key: $key, input: $input) { ... on Event { id } } }`,
    {
      key: key('event'),
      input: {
        name: 'Hội nghị kết nối cung cầu (trình diễn)',
        heldOn: '2027-06-03',
        place: 'Hải Phòng',
        expectedDelegates: 80,
        expectedBooths: exhibitors,
        programme: reference.programmeTemplate,
      },
    },
  );
  for (const kind of ['Offers', 'Demands']) {
    const content = readFileSync(repositoryPath('apps', 'start', 'demo', `${kind.toLowerCase()}.csv`));
    const fileId = await staff.upload('IMPORT', `${kind.toLowerCase()}.csv`, content);
    await staff.ask(
      `mutation ($key: ID!, $input: ImportInput!) { import${kind}(key: $key, input: $input) { ... on ImportDone { written } } }`,
      {
        key: key(`import ${kind}`),
        input: {
          eventId: event.id,
          fileId,
          overwriteLines: [],
          takeDoubleLines: [],
          how: 'FORM',
          contactConsentOnForm: false,
        },
      },
    );
  }
  const director = 'Giám đốc Trình Diễn';
  const ours = await addAccount(staff, 'SUPPLIER', ourSupplier, director, cooperative, '0900 000 011');
  const buyers = await addAccount(
    staff,
    'DISTRIBUTOR',
    ourDistributor,
    'Trưởng phòng Thu mua Trình Diễn',
    distributor,
    '0900 000 012',
  );
  const { organisations } = await staff.ask<{ organisations: { items: { id: string }[] } }>(
    `{ organisations(kind: SUPPLIER, page: { first: ${exhibitors} }) { items { id } } }`,
  );
  const others = organisations.items.map(({ id }) => id).filter((id) => id !== ours.organisationId);
  for (const [position, id] of [ours.organisationId, ...others].slice(0, exhibitors).entries()) {
    await staff.ask(
      `mutation ($eventId: ID!, $number: Int!, $organisationId: ID!) {
        assignBooth(eventId: $eventId, number: $number, organisationId: $organisationId) { __typename } }`,
      { eventId: event.id, number: position + 1, organisationId: id },
    );
  }
  await makeDeals(
    staff,
    event.id,
    new Map([
      [ourSupplier, ours.personId],
      [ourDistributor, buyers.personId],
    ]),
  );
  await staff.ask(
    `mutation ($key: ID!, $eventId: ID!) { requestMatchRun(key: $key, eventId: $eventId) { id } }`,
    {
      key: key('run'),
      eventId: event.id,
    },
  );
}

async function addAccount(
  staff: ApiClient,
  kind: string,
  organisation: string,
  fullName: string,
  email: string,
  telephone: string,
): Promise<{ organisationId: string; personId: string }> {
  const { organisations } = await staff.ask<{ organisations: { items: { id: string }[] } }>(
    `query ($kind: OrganisationKind, $search: String) { organisations(kind: $kind, search: $search) { items { id } } }`,
    { kind, search: organisation },
  );
  const organisationId = organisations.items[0]?.id ?? '';
  const { addPerson: person } = await staff.ask<{ addPerson: { id: string } }>(
    `mutation ($key: ID!, $organisationId: ID!, $input: PersonInput!) {
      addPerson(key: $key, organisationId: $organisationId, input: $input) { ... on Person { id } } }`,
    {
      key: key(`person ${email}`),
      organisationId,
      input: { fullName, email, telephone, contactConsentOnForm: true },
    },
  );
  await staff.ask(
    `mutation ($key: ID!, $personId: ID!) { createInvitation(key: $key, personId: $personId, purpose: JOIN) { __typename } }`,
    { key: key(`invitation ${email}`), personId: person.id },
  );
  return { organisationId, personId: person.id };
}
