import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorOf, type OnBehalfInput } from '#access';
import { closedEvent } from '#importing';
import { AppError, Changes, checkInput, refuse, type Viewer } from '#platform';
import { checkParties } from './checked-parties.js';
import { enter } from './enter.js';
import { mouInput, reasonInput, type CheckedMou } from './mou-check.js';
import { MouMoving, type Moving } from './mou-moving.js';
import { MouAgreementEntity } from './mou-party.entity.js';
import type { MouTerms } from './mou-terms.js';
import type { PartnershipName } from './mou-words.js';
import { MouEntity } from './mou.entity.js';
import type { MouInput } from './mou.input.js';
import { openMou } from './open-mou.js';
import { inWords, writeText } from './write-text.js';

type OnBehalf = OnBehalfInput | null | undefined;

/** Memoranda until they are agreed, and called off. Each verb answers the memorandum's id; the same key twice is once. */
@Injectable()
export class MouService {
  constructor(
    private readonly changes: Changes,
    private readonly moving: MouMoving,
  ) {}

  /**
   * Writes a memorandum down that came without a proposal, as staff of the event.
   * @throws Refusal when a field is not right or the event is closed; AppError NOT_FOUND.
   */
  async enter(
    viewer: Viewer,
    key: string,
    eventId: string,
    given: MouInput,
    partnership: PartnershipName | null,
  ): Promise<string> {
    const input = checkInput(mouInput, given);
    const actor = actorOf(viewer);
    const { organisationId, allianceId } = viewer;
    return this.changes.once(actor, 'enterMou', key, async (manager) => {
      const [event] = await manager.query(
        `select status from event where id = $1 and alliance_id = $2 for no key update`,
        [eventId, allianceId],
      );
      if (!event) throw new AppError('NOT_FOUND');
      refuse(event.status === 'OPEN' ? [] : [closedEvent]);
      await checkParties({ manager, viewer, eventId, organisationId, before: [] }, input.parties);
      const terms = await termsOf(manager, input);
      const mou = { eventId, allianceId, proposalId: null, terms, partnership };
      return enter(manager, { actor, organisationId }, mou);
    });
  }

  /**
   * Writes the next version of a draft's text; who agreed to the one before agrees anew.
   * @throws Refusal when a field is not right or the text is not the one that was opened; AppError NOT_FOUND, FORBIDDEN.
   */
  async change(
    viewer: Viewer,
    key: string,
    id: string,
    textVersion: number,
    given: MouInput,
    onBehalf: OnBehalf,
  ): Promise<string> {
    const input = checkInput(mouInput, given);
    return this.moving.move(viewer, { verb: 'changeMou', key, id, onBehalf }, (mou) => ({
      turn: { move: 'CHANGE', textVersion, parties: input.parties },
      write: async (after) => {
        const { manager, row, who, state } = mou;
        const { organisationId } = who;
        await checkParties(
          { manager, viewer, eventId: row.eventId, organisationId, before: state.parties },
          input.parties,
        );
        await writeText(manager, row, after.textVersion, await termsOf(manager, input));
      },
    }));
  }

  /**
   * A party agrees to the text of this SHA-256; when the last one that must sign has, the text is agreed.
   * @throws Refusal when another text stands or a signatory is missing; AppError NOT_FOUND, FORBIDDEN.
   */
  async agree(viewer: Viewer, key: string, id: string, sha256: string, onBehalf: OnBehalf): Promise<string> {
    const request = { verb: 'agreeMou', key, id, onBehalf, asParty: 'OR_ON_BEHALF' } as const;
    return this.moving.move(viewer, request, (mou) => ({
      turn: { move: 'AGREE', textVersion: versionOf(mou, sha256) },
      write: async () => {
        const { eventId, allianceId, textVersion } = mou.row;
        const { organisationId } = mou.who;
        await mou.manager.insert(MouAgreementEntity, {
          mouId: id,
          textVersion,
          eventId,
          allianceId,
          organisationId,
        });
      },
    }));
  }

  /** Opens an agreed text again, as a draft of the same words to which all agree anew. @throws as `change`. */
  async reopen(viewer: Viewer, key: string, id: string, given: string, onBehalf: OnBehalf): Promise<string> {
    const { reason } = checkInput(reasonInput, { reason: given });
    return this.moving.move(viewer, { verb: 'reopenMou', key, id, onBehalf, reason }, (mou) => ({
      turn: { move: 'REOPEN' },
      write: (after) => writeText(mou.manager, mou.row, after.textVersion, mou.terms),
    }));
  }

  /** Calls it off, while nobody has signed. @throws as `change`. */
  async cancel(viewer: Viewer, key: string, id: string, given: string, onBehalf: OnBehalf): Promise<string> {
    const { reason } = checkInput(reasonInput, { reason: given });
    return this.moving.move(viewer, { verb: 'cancelMou', key, id, onBehalf, reason }, () => ({
      turn: { move: 'CANCEL' },
    }));
  }

  /** Staff say whether the parties are new to each other. @throws AppError NOT_FOUND. */
  setPartnership(viewer: Viewer, id: string, partnership: PartnershipName): Promise<string> {
    return this.changes.run(actorOf(viewer), 'setPartnership', async (manager) => {
      await openMou(manager, viewer, id);
      await manager.update(MouEntity, { id }, { partnership });
      return id;
    });
  }
}

/** The version that is meant by a SHA-256: the one that stands, or none. */
export const versionOf = ({ sha256, state }: Pick<Moving, 'sha256' | 'state'>, seen: string): number =>
  seen.toLowerCase() === sha256 ? state.textVersion : 0;

async function termsOf(manager: EntityManager, input: CheckedMou): Promise<MouTerms> {
  const { title, purpose, goods, months, delivery, paymentDays, statedValue, otherTerms } = input;
  const parties = input.parties.map(
    ({ organisationId, role, mustSign, signatoryId, position, authority }) => ({
      ...{ organisationId, role, mustSign, signatoryId, position, authority },
    }),
  );
  return {
    template: 1,
    ...{ title, purpose, goods, months, delivery, paymentDays, statedValue, otherTerms },
    parties: await inWords(manager, parties),
  };
}
