import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ActingService } from '#access';
import { Changes, InvalidInput, Queues, Refusal, systemActor, type SettingsHolder } from '#platform';
import type { DealTermsInput } from '../src/proposals/deal-terms.type.js';
import { ExpiryCalls } from '../src/proposals/expiry-calls.js';
import { ProposalExpiry } from '../src/proposals/proposal-expiry.js';
import { ProposalReader } from '../src/proposals/proposal.reader.js';
import { ProposalService } from '../src/proposals/proposal.service.js';

/** What makes, answers, shows and expires proposals, over a database of a test's own. */
export function bargaining(source: DataSource) {
  const { url } = source.options as { url: string };
  const changes = new Changes(source);
  const queues = new Queues({ DATABASE_URL: url } as SettingsHolder);
  return {
    service: new ProposalService(changes, new ActingService(source), new ExpiryCalls(queues)),
    reader: new ProposalReader(source),
    expiry: new ProposalExpiry(source, changes),
    /** Makes the time to answer end a second ago. */
    late: (id: string): Promise<unknown> =>
      changes.run(systemActor(), 'prepare', (manager) =>
        manager.query(`update proposal set answer_by = now() - interval '1 second' where id = $1`, [id]),
      ),
    end: () => queues.beforeApplicationShutdown(),
  };
}

export const lychee: DealTermsInput = {
  goods: 'Vải thiều u hồng',
  quantity: '1234.567',
  unit: 'kgs',
  price: 31_001,
  months: [7, 6, 6],
  delivery: 'Tại kho Hà Nội',
  paymentDays: 15,
  note: 'Đóng thùng 10 kg',
};
export const tomorrow = (): Date => new Date(Date.now() + 86_400_000);
export const answer = (id: string, step = 1) => ({ key: randomUUID(), id, step });

/** What was answered, the fields of a refusal with their codes, STALE, or the code of an error. */
export async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refusal)) return (error as { code?: string }).code ?? error;
    return error.answer instanceof InvalidInput
      ? error.answer.problems.map(({ field, code }) => [field, code])
      : 'STALE';
  }
}
