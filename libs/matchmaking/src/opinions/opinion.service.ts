import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { actorOf } from '#access';
import { AppError, Changes, checkInput, optionalText, problem, refuse, type Viewer } from '#platform';
import { ForgottenTasteEntity, MatchOpinionEntity } from './opinion.entity.js';
import type { MatchOpinion, OpinionName, OpinionReasonName } from './opinion.type.js';

const schema = z.object({ note: optionalText(300) });

interface OpinionInput {
  opinion: OpinionName;
  reason?: OpinionReasonName | null;
  note?: string | null;
}

/** What somebody thinks of pairs shown to the own organisation. */
@Injectable()
export class OpinionService {
  constructor(private readonly changes: Changes) {}

  /** Says it, or with NONE takes it back. @throws Refusal; AppError NOT_FOUND for a pair one does not see. */
  async set(viewer: Viewer, matchId: string, given: OpinionInput): Promise<MatchOpinion> {
    const { note } = checkInput(schema, { note: given.note });
    const { opinion } = given;
    const reason = given.reason ?? null;
    if (opinion !== 'NOT_INTERESTED' && reason !== null) {
      const accepted = { vi: 'Chỉ nêu lý do khi không quan tâm.', en: 'A reason only when not interested.' };
      refuse([problem('reason', 'INVALID_INPUT', accepted)]);
    }
    const side = viewer.role === 'SUPPLIER' ? 'SUPPLIER' : 'DISTRIBUTOR';
    const of = side.toLowerCase();
    await this.changes.run(actorOf(viewer), 'setMatchOpinion', async (manager) => {
      const [pair] = await manager.query(
        `select event_id as "eventId", demand_id as "demandId", offer_id as "offerId" from released_match
         where id = $1 and ${of}_id = $2 and for_${of} and withdrawn_at is null`,
        [matchId, viewer.organisationId],
      );
      if (!pair) throw new AppError('NOT_FOUND');
      const key = { ...pair, accountId: viewer.accountId };
      if (opinion === 'NONE') return manager.delete(MatchOpinionEntity, key);
      const said = { ...key, side, opinion, reason, note, at: new Date() };
      return manager.upsert(MatchOpinionEntity, said, ['eventId', 'demandId', 'offerId', 'accountId']);
    });
    return { matchId, opinion, reason };
  }

  /** A reason given up to now moves one's lists no more. */
  async forget(viewer: Viewer, reason: OpinionReasonName): Promise<void> {
    await this.changes.run(actorOf(viewer), 'forgetTaste', (manager) =>
      manager.upsert(ForgottenTasteEntity, { accountId: viewer.accountId, reason, at: new Date() }, [
        'accountId',
        'reason',
      ]),
    );
  }
}
