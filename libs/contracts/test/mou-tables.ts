import type { DataSource } from 'typeorm';
import { mouArrows, type MouMoveName } from '../src/mous/mou-lifecycle.js';

/** A move that was acknowledged: of which memorandum, for which party, with which quantity. */
export interface Acknowledged {
  move: MouMoveName;
  mouId: string;
  organisationId: string | null;
  quantity: string | null;
}

/** How often each of them is there, in an order of its own. */
function counted(list: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return JSON.stringify([...counts].sort());
}

interface StepRow {
  mouId: string;
  number: number;
  move: MouMoveName;
  from: string | null;
  to: string;
  status: string;
  last: boolean;
}
interface SignatureRow {
  mouId: string;
  organisationId: string;
  reversed: boolean;
  stands: boolean;
}

/** What does not hold of an event's memoranda, asked of the tables and held against what was acknowledged. */
export async function untrueTables(
  source: DataSource,
  eventId: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const ask = <T>(sql: string): Promise<T[]> => source.query(sql, [eventId]);
  const steps = await ask<StepRow>(
    `select s.mou_id as "mouId", s.number, s.move, s.from_status as "from", s.to_status as "to", m.status,
       s.number = m.last_step as last
     from mou_step s join mou m on m.id = s.mou_id where m.event_id = $1 order by s.mou_id, s.number`,
  );
  const signatures = await ask<SignatureRow>(
    `select s.mou_id as "mouId", s.organisation_id as "organisationId", s.reversed_at is not null as reversed,
       s.text_version = m.text_version and m.status in ('LISTED', 'SIGNED', 'COMPLETE') as stands
     from mou_signature s join mou m on m.id = s.mou_id where m.event_id = $1`,
  );
  const statuses = await ask<{ told: boolean }>(
    `select m.status in ('SIGNED', 'COMPLETE') = not exists (select from mou_party p
       where p.mou_id = m.id and p.text_version = m.text_version and p.must_sign
         and not exists (select from mou_signature s where s.mou_id = m.id
           and s.organisation_id = p.organisation_id and s.reversed_at is null)) as told
     from mou m where m.event_id = $1`,
  );
  const texts = await ask<{ mouId: string; quantity: string; again: boolean }>(
    `select t.mou_id as "mouId", t.terms #>> '{goods,0,quantity}' as quantity, coalesce(t.sha256 = lag(t.sha256)
       over (partition by t.mou_id order by t.version), false) as again from mou_text t where t.event_id = $1`,
  );
  const numbers = await ask<{ number: number }>(`select number from mou where event_id = $1 order by 1`);

  const standing = signatures.filter(({ reversed }) => !reversed);
  const of = (rows: readonly { mouId: string; organisationId: string | null }[]) =>
    rows.map(({ mouId, organisationId }) => `${mouId} ${organisationId}`);
  const moved = (rows: readonly { mouId: string; move: string }[]) =>
    rows.map(({ mouId, move }) => `${mouId} ${move}`);
  const written = (rows: readonly { mouId: string; quantity: string | null }[]) =>
    rows.map(({ mouId, quantity }) => `${mouId} ${quantity}`);
  const holds: Record<string, boolean> = {
    'each acknowledged move is a step, once': counted(moved(steps)) === counted(moved(acknowledged)),
    'the steps walk the table': steps.every(
      (step) =>
        mouArrows.some(({ move, from, to }) => move === step.move && from === step.from && to === step.to) &&
        (!step.last || step.to === step.status),
    ),
    'each step begins where the one before it ended': steps.every((step, at) => {
      const before = steps[at - 1]?.mouId === step.mouId ? steps[at - 1] : undefined;
      return step.number === (before?.number ?? 0) + 1 && step.from === (before?.to ?? null);
    }),
    'each acknowledged signature is there, once':
      counted(of(signatures)) ===
      counted(of(acknowledged.filter(({ move }) => move === 'SIGN' || move === 'RECORD'))),
    'each acknowledged reversal is there, once':
      counted(signatures.filter(({ reversed }) => reversed).map(({ mouId }) => mouId)) ===
      counted(acknowledged.filter(({ move }) => move === 'REVERSE').map(({ mouId }) => mouId)),
    'what stands is signed of the text that stands': standing.every(({ stands }) => stands),
    'a party has one signature that stands': new Set(of(standing)).size === standing.length,
    'it is signed exactly when every party that must has signed': statuses.every(({ told }) => told),
    'each acknowledged quantity is in a text, once':
      counted(written(texts.filter(({ again }) => !again))) ===
      counted(written(acknowledged.filter(({ quantity }) => quantity !== null))),
    'the numbers count from 1 without a gap': numbers.every(({ number }, at) => number === at + 1),
  };
  return Object.keys(holds).filter((name) => !holds[name]);
}
