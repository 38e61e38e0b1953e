import { randomUUID } from 'node:crypto';
import { Changes, systemActor } from '#platform';
import type { DataSource, EntityManager } from 'typeorm';

type Status = 'DRAFT' | 'AGREED' | 'LISTED' | 'SIGNED' | 'COMPLETE' | 'CANCELLED';
/** Whose account it is, of which organisation. */
export interface Signer {
  accountId: string;
  organisationId: string;
  name: string;
}
export interface PaperParty {
  who: Signer;
  role?: 'SELLER' | 'BUYER' | 'COORDINATOR' | 'WITNESS';
  mustSign?: boolean;
  /** Of who signs; null where the text does not say it yet. */
  position?: string | null;
}
export interface PaperGoods {
  goods?: string;
  quantity?: string;
  unit?: string;
  kgPerUnit?: string;
  price?: number;
}
export interface Paper {
  eventId: string;
  allianceId: string;
  parties: PaperParty[];
  title?: string;
  goods?: PaperGoods[];
  statedValue?: number;
  status?: Status;
  partnership?: 'NEW' | 'EXISTING';
  stageOrder?: number;
  /** Who has agreed to a draft, or signed one that is listed; by place, from 0. */
  done?: number[];
}

/** Memoranda written straight into the database in any status, as its rules allow, for what only looks at them. */
export function papers(source: DataSource) {
  const changes = new Changes(source);
  return {
    consent: ({ accountId }: Pick<Signer, 'accountId'>) =>
      changes.run(systemActor(), 'prepare', (manager) =>
        manager.query(`insert into consent (person_id, purpose, evidence) values ($1, 'SIGNING', 'FORM')`, [
          accountId,
        ]),
      ),
    write: (paper: Paper): Promise<string> =>
      changes.run(systemActor(), 'prepare', (manager) => write(manager, paper)),
  };
}

async function write(manager: EntityManager, paper: Paper): Promise<string> {
  const { eventId, allianceId, status = 'DRAFT', done = [] } = paper;
  const id = randomUUID();
  const insert = (table: string, row: Record<string, unknown>) =>
    manager.query(
      `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
        .map((_, at) => `$${at + 1}`)
        .join(', ')})`,
      Object.values(row),
    );
  const order = ['LISTED', 'SIGNED', 'COMPLETE'].includes(status);
  const common = { event_id: eventId, alliance_id: allianceId };
  const [{ number }] = await manager.query(
    `select coalesce(max(number), 0) + 1 as number from mou where event_id = $1`,
    [eventId],
  );
  await insert('mou', {
    ...{ id, ...common, number, text_version: 1, partnership: paper.partnership ?? 'NEW' },
    ...{ status: order ? 'LISTED' : status, stage_order: order ? (paper.stageOrder ?? number) : null },
  });
  const parties = paper.parties.map(
    ({ who, role = 'SELLER', mustSign = role !== 'WITNESS', position = 'Giám đốc' }) => ({
      ...{ who, role, mustSign, position },
    }),
  );
  await insert('mou_text', {
    ...{ mou_id: id, version: 1, ...common },
    canonical: JSON.stringify({
      ...{
        template: 1,
        title: paper.title ?? 'Bản ghi nhớ',
        purpose: '',
        goods: paper.goods ?? [],
        months: [],
      },
      ...{ delivery: '', paymentDays: null, statedValue: paper.statedValue ?? null, otherTerms: '' },
      parties: parties.map(({ who, role, mustSign, position }) => ({
        ...{ organisationId: who.organisationId, name: `Tên của ${who.name}`, role, mustSign, position },
        ...{ signatoryId: who.accountId, address: null, province: null, taxCode: null, authority: null },
      })),
    }),
  });
  for (const [place, { who, role, mustSign, position }] of parties.entries()) {
    const party = { mou_id: id, text_version: 1, organisation_id: who.organisationId };
    await insert('mou_party', {
      ...{ ...party, place: place + 1, role, must_sign: mustSign, person_id: who.accountId, position },
    });
    const agreed = mustSign && (status === 'DRAFT' ? done.includes(place) : status !== 'CANCELLED');
    if (agreed) await insert('mou_agreement', { ...party, ...common });
    const signed = status === 'LISTED' ? done.includes(place) : order && mustSign;
    if (signed) {
      await insert('mou_signature', {
        ...{
          ...party,
          ...common,
          person_id: who.accountId,
          position,
          how: 'SCREEN',
          recorded_by: who.accountId,
        },
      });
    }
  }
  if (status === 'COMPLETE') {
    const file = randomUUID();
    await insert('file', {
      ...{ id: file, alliance_id: allianceId, organisation_id: parties[0]?.who.organisationId, kind: 'SCAN' },
      ...{ name: 'ban-chup.pdf', mime: 'application/pdf', bytes: 1, sha256: Buffer.alloc(32) },
    });
    await insert('mou_scan', { mou_id: id, file_id: file, ...common });
  }
  if (order) await manager.query(`update mou set status = $2 where id = $1`, [id, status]);
  return id;
}
