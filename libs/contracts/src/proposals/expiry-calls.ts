import { Injectable } from '@nestjs/common';
import { Queues } from '#platform';

export const proposalExpiryQueue = 'proposal-expiry';

/** Calls a worker for the moment by which a proposal must be answered; what the queue loses, the sweep finds. */
@Injectable()
export class ExpiryCalls {
  constructor(private readonly queues: Queues) {}

  callAt(proposalId: string, answerBy: Date): Promise<void> {
    const delayMs = Math.max(0, answerBy.getTime() - Date.now());
    return this.queues.wake(proposalExpiryQueue, { id: proposalId }, delayMs);
  }
}
