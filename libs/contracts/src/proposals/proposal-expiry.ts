import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Changes, systemActor } from '#platform';
import { isEnd, leadsTo, type ProposalStatusName } from './proposal-lifecycle.js';

/** Lets proposals expire that nobody answered in time. */
@Injectable()
export class ProposalExpiry {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
  ) {}

  /** Those whose time is over; the ids of a hundred at most, the longest overdue first. */
  async due(): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query(
      `select id from proposal where closed_at is null and answer_by <= now() order by answer_by limit 100`,
    );
    return rows.map(({ id }) => id);
  }

  /** Does nothing when it was answered, has more time now or another worker is at it. */
  expire(id: string): Promise<void> {
    return this.changes.run(systemActor(), 'expireProposal', async (manager) => {
      const [proposal]: { status: ProposalStatusName; lastStep: number }[] = await manager.query(
        `select status, last_step as "lastStep" from proposal
         where id = $1 and closed_at is null and answer_by <= clock_timestamp() for update skip locked`,
        [id],
      );
      const to = proposal && leadsTo(proposal.status, 'EXPIRE', 'SYSTEM');
      if (!proposal || !to || !isEnd(to)) return;
      await manager.query(
        `insert into proposal_step (proposal_id, number, move, how) values ($1, $2, 'EXPIRE', 'SYSTEM')`,
        [id, proposal.lastStep + 1],
      );
      await manager.query(
        `update proposal set status = $2, last_step = $3, closed_at = now() where id = $1`,
        [id, to, proposal.lastStep + 1],
      );
    });
  }
}
