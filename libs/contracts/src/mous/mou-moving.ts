import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActingService, actorOf, type Acting, type OnBehalfInput } from '#access';
import { AppError, Changes, type Viewer } from '#platform';
import { eventInTurn } from './enter.js';
import { moveMou } from './mou-moves.js';
import { refuseMove } from './mou-refusals.js';
import type { MouState, MouTurn, Who } from './mou-state.js';
import { MouStepEntity } from './mou-step.entity.js';
import { MouEntity } from './mou.entity.js';
import { openMou, type OpenMou } from './open-mou.js';

interface MoveRequest {
  verb: string;
  key: string;
  id: string;
  onBehalf?: OnBehalfInput | null;
  reason?: string;
  /** A move of a party, for staff: of the alliance where that is one (ITSELF), or else of the party they act for. */
  asParty?: 'ITSELF' | 'OR_ON_BEHALF';
  /** The move needs the event's signing list to stand still. */
  inEventTurn?: true;
}

/** A memorandum about to move. */
export interface Moving extends OpenMou {
  manager: EntityManager;
  who: Who;
}

export interface Move {
  turn: MouTurn;
  /** Writes what belongs to the move besides status and step; answers columns of the memorandum that change too. */
  write?(after: MouState): Promise<Partial<MouEntity> | void>;
}

/** Moves a memorandum in one transaction: locked, judged by the pure rules, written with its step. */
@Injectable()
export class MouMoving {
  constructor(
    private readonly changes: Changes,
    private readonly acting: ActingService,
  ) {}

  /**
   * Answers the memorandum's id; the same key twice moves once.
   * @throws Refusal when the text is not the one that stands or the move is not possible now; AppError NOT_FOUND, FORBIDDEN.
   */
  async move(
    viewer: Viewer,
    request: MoveRequest,
    plan: (mou: Moving) => Move | Promise<Move>,
  ): Promise<string> {
    const { verb, key, id, reason } = request;
    const acting = await this.whoActs(viewer, request);
    return this.changes.once(acting.actor, verb, key, async (manager) => {
      if (request.inEventTurn) await inTurnOf(manager, id);
      const mou = await openMou(manager, viewer, id);
      const who = await this.whoMoves(viewer, acting, request, mou);
      const { turn, write } = await plan({ ...mou, manager, who });
      const after = moveMou(mou.state, turn, who);
      if (typeof after === 'string') refuseMove(after, mou.state);
      const also = (await write?.(after)) ?? {};
      const { status, textVersion } = after;
      const stageOrder = status === 'AGREED' || status === 'CANCELLED' ? null : mou.row.stageOrder;
      const lastStep = mou.row.lastStep + 1;
      await manager.update(MouEntity, { id }, { status, textVersion, stageOrder, lastStep, ...also });
      await manager.insert(MouStepEntity, {
        mouId: id,
        number: lastStep,
        move: turn.move,
        fromStatus: mou.state.status,
        toStatus: status,
        organisationId: who.organisationId,
        byAccountId: viewer.accountId,
        how: acting.actor.how,
        reason: reason ?? null,
      });
      return id;
    });
  }

  private whoActs(viewer: Viewer, { onBehalf }: MoveRequest): Promise<Acting> {
    if (onBehalf || viewer.role !== 'ORGANISER') return this.acting.forParty(viewer, onBehalf);
    const { organisationId, allianceId } = viewer;
    return Promise.resolve({ actor: actorOf(viewer), organisationId, allianceId });
  }

  private async whoMoves(
    viewer: Viewer,
    { organisationId }: Acting,
    { onBehalf, asParty }: MoveRequest,
    { state }: OpenMou,
  ): Promise<Who> {
    const { accountId } = viewer;
    const isStaff = viewer.role === 'ORGANISER' && !onBehalf;
    if (isStaff && !asParty) return { mover: 'STAFF', organisationId, accountId };
    const party = state.parties.find((one) => one.organisationId === organisationId);
    if (party) return { mover: party.role, organisationId, accountId };
    // Staff who do not say for which party.
    if (isStaff && asParty === 'ITSELF') throw new AppError('FORBIDDEN');
    if (isStaff) await this.acting.forParty(viewer, null);
    throw new AppError('NOT_FOUND');
  }
}

async function inTurnOf(manager: EntityManager, id: string): Promise<void> {
  const [mou] = await manager.query(`select event_id as "eventId" from mou where id = $1`, [id]);
  if (!mou) throw new AppError('NOT_FOUND');
  await eventInTurn(manager, mou.eventId);
}
