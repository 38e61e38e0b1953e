import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Changes, systemActor, type Role, type Viewer } from '#platform';
import { freshDatabase } from './database.js';

/** Somebody who signed in, as the API would say, with a name of its own. */
export type Somebody = Viewer & { name: string };

export interface Alliance {
  id: string;
  staff: Somebody;
  colleague: Somebody;
  supplier: Somebody;
  otherSupplier: Somebody;
  distributor: Somebody;
}

export interface TwoAlliances {
  source: DataSource;
  changes: Changes;
  here: Alliance;
  there: Alliance;
  end(): Promise<void>;
}

/** A fresh database with two alliances, each with two of its staff, two suppliers and a distributor of one person each. */
export async function twoAlliances(entities: (new () => object)[]): Promise<TwoAlliances> {
  const database = await freshDatabase();
  const source = await new DataSource({ type: 'postgres', url: database.url, entities }).initialize();
  const changes = new Changes(source);
  const end = async () => {
    await source.destroy();
    await database.drop();
  };
  return {
    source,
    changes,
    here: await alliance(changes, 'Đông'),
    there: await alliance(changes, 'Tây'),
    end,
  };
}

function alliance(changes: Changes, name: string): Promise<Alliance> {
  return changes.run(systemActor(), 'openAlliance', async (manager) => {
    const insert = async (sql: string, values: unknown[]): Promise<string> =>
      (await manager.query(`${sql} returning id`, values))[0].id as string;
    const id = await insert('insert into alliance (name) values ($1)', [`Liên minh ${name}`]);
    const organisation = (kind: Role, title: string) =>
      insert('insert into organisation (alliance_id, kind, name) values ($1, $2, $3)', [id, kind, title]);
    const person = async (role: Role, organisationId: string, fullName: string): Promise<Somebody> => {
      const accountId = await insert(
        'insert into person (organisation_id, full_name, email, signs_in) values ($1, $2, $3, true)',
        [organisationId, fullName, `${randomUUID()}@example.com`],
      );
      await manager.query('insert into account (id) values ($1)', [accountId]);
      const sessionId = await insert(
        `insert into session (account_id, token_hash, expires_at) values ($1, $2, now() + interval '1 day')`,
        [accountId, randomBytes(32)],
      );
      return { accountId, sessionId, organisationId, allianceId: id, role, name: fullName };
    };
    const office = await organisation('ORGANISER', `Liên minh ${name}`);
    const alone = async (role: Role, title: string, fullName: string) =>
      person(role, await organisation(role, title), fullName);
    return {
      id,
      staff: await person('ORGANISER', office, 'Trần Thị Cán Bộ'),
      colleague: await person('ORGANISER', office, 'Lê Văn Đồng Nghiệp'),
      supplier: await alone('SUPPLIER', `HTX Rau ${name}`, 'Nguyễn Thị Rau'),
      otherSupplier: await alone('SUPPLIER', `HTX Gạo ${name}`, 'Phạm Văn Gạo'),
      distributor: await alone('DISTRIBUTOR', `Siêu thị ${name}`, 'Vũ Thị Mua'),
    };
  });
}
