import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { recordConsent } from '#access';
import { accept, AppError, checkInput, optionalText, problem, refuse, type Viewer } from '#platform';
import { reasonInput, uuid } from '../mous/mou-check.js';
import { MouMoving, type Moving } from '../mous/mou-moving.js';
import type { StateParty } from '../mous/mou-state.js';
import type { RecordSignatureInput } from '../mous/mou.input.js';
import { versionOf } from '../mous/mou.service.js';
import { candidates, consentMissing, noSuchSignatory } from '../mous/signing-consent.js';
import { MouSignatureEntity } from './mou-signature.entity.js';

const clockTolerance = 60_000;
const recordInput = z.object({
  organisationId: uuid,
  sha256: z.string(),
  signatoryId: uuid,
  position: optionalText(120),
  authority: optionalText(300),
  signedAt: z
    .date()
    .refine(
      (at) => at.getTime() <= Date.now() + clockTolerance && at.getUTCFullYear() >= 2000,
      accept('TOO_BIG', { vi: 'Không sau lúc này.', en: 'Not later than now.' }),
    )
    .nullish(),
  signingConsentOnForm: z.boolean().nullish(),
});
type Recorded = z.output<typeof recordInput>;

/** Signatures: given on the screen by the signatory, recorded by staff from the paper, reversed by staff. */
@Injectable()
export class SignatureService {
  constructor(
    private readonly source: DataSource,
    private readonly moving: MouMoving,
  ) {}

  /**
   * The signatory named in the text signs it, and agrees thereby to be named; answers the memorandum's id.
   * @throws Refusal when another text stands or it cannot be signed now; AppError FORBIDDEN for anybody else, NOT_FOUND.
   */
  sign(viewer: Viewer, key: string, id: string, sha256: string): Promise<string> {
    const signatureId = randomUUID();
    const { accountId } = viewer;
    return this.moving.move(viewer, { verb: 'signMou', key, id, asParty: 'ITSELF' }, (mou) => ({
      turn: { move: 'SIGN', textVersion: versionOf(mou, sha256), signatureId },
      write: async () => {
        await recordConsent(mou.manager, accountId, 'SIGNING', 'SCREEN');
        const { organisationId } = mou.who;
        const { position = null, authority = null } = partyOf(mou, organisationId) ?? {};
        await mou.manager.insert(MouSignatureEntity, {
          ...{ id: signatureId, organisationId, personId: accountId, position, authority },
          ...{ ...textOf(mou), how: 'SCREEN', recordedBy: accountId },
        });
      },
    }));
  }

  /**
   * Staff record who signed the paper: the person the text names, or another of that party with the position held.
   * @throws Refusal when a field is not right, another text stands or the party has signed; AppError NOT_FOUND.
   */
  async record(viewer: Viewer, key: string, id: string, given: RecordSignatureInput): Promise<string> {
    const input = checkInput(recordInput, given);
    const { organisationId, signatoryId: personId } = input;
    const signatureId = randomUUID();
    return this.moving.move(viewer, { verb: 'recordSignature', key, id }, (mou) => ({
      turn: {
        ...{ move: 'RECORD', textVersion: versionOf(mou, input.sha256), signatureId },
        ...{ organisationId, personId },
      },
      write: async () => {
        const named = partyOf(mou, organisationId);
        const printed = named?.signatoryId === personId ? named : null;
        await checkSigner(mou, viewer, input, printed !== null);
        const position = input.position ?? printed?.position ?? null;
        if (!printed && !position) refuse([positionMissing]);
        const authority = input.authority ?? printed?.authority ?? null;
        await mou.manager.insert(MouSignatureEntity, {
          ...{ id: signatureId, organisationId, personId, position, authority },
          ...{ ...textOf(mou), how: 'PAPER', recordedBy: viewer.accountId },
          signedAt: input.signedAt ?? undefined,
        });
      },
    }));
  }

  /** Reverses a mistaken signature, which stays on record; answers the memorandum's id. @throws as `record`. */
  async reverse(viewer: Viewer, key: string, signatureId: string, given: string): Promise<string> {
    const { reason } = checkInput(reasonInput, { reason: given });
    const signature = await this.source.manager.findOneBy(MouSignatureEntity, { id: signatureId });
    if (!signature) throw new AppError('NOT_FOUND');
    const request = { verb: 'reverseSignature', key, id: signature.mouId, reason };
    return this.moving.move(viewer, request, ({ manager }) => ({
      turn: { move: 'REVERSE', signatureId: signature.id },
      write: async () => {
        await manager.update(
          MouSignatureEntity,
          { id: signature.id },
          { reversedAt: () => 'now()', reversedBy: viewer.accountId, reversalReason: reason },
        );
      },
    }));
  }
}

const positionMissing = problem('position', 'REQUIRED', {
  vi: 'Chức vụ của người đã ký, vì văn bản ghi người khác.',
  en: 'The position of who signed, as the text names somebody else.',
});

const partyOf = ({ state }: Moving, organisationId: string): StateParty | undefined =>
  state.parties.find((party) => party.organisationId === organisationId);

const textOf = ({ row: { id: mouId, textVersion, eventId, allianceId } }: Moving) => ({
  mouId,
  textVersion,
  eventId,
  allianceId,
});

/** @throws Refusal unless the person is of the party (of another alliance: the one the text names) and may be named. */
async function checkSigner(
  { manager }: Moving,
  viewer: Viewer,
  { organisationId, signatoryId, signingConsentOnForm }: Recorded,
  isPrinted: boolean,
): Promise<void> {
  const person = (await candidates(manager, [signatoryId])).get(signatoryId);
  const isTheirs = person?.organisationId === organisationId;
  if (!isTheirs || (!isPrinted && person.allianceId !== viewer.allianceId)) {
    refuse([noSuchSignatory('signatoryId')]);
  }
  if (person?.consented) return;
  if (!signingConsentOnForm) refuse([consentMissing('signingConsentOnForm')]);
  await recordConsent(manager, signatoryId, 'SIGNING', 'FORM');
}
