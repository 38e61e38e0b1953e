import { Injectable } from '@nestjs/common';
import type { OnBehalfInput } from '#access';
import { checkInput, problem, refuse, type Viewer } from '#platform';
import { reasonInput } from '../mous/mou-check.js';
import { MouMoving, type Moving } from '../mous/mou-moving.js';
import { MouScanEntity } from './mou-signature.entity.js';

/** Scans of signed papers: attached by a party or staff, taken off by staff. Each verb answers the memorandum's id. */
@Injectable()
export class ScanService {
  constructor(private readonly moving: MouMoving) {}

  /** @throws Refusal when the file is no scan of theirs or was attached before; AppError NOT_FOUND, FORBIDDEN. */
  attach(
    viewer: Viewer,
    key: string,
    id: string,
    givenFileId: string,
    onBehalf: OnBehalfInput | null | undefined,
  ): Promise<string> {
    const fileId = givenFileId.toLowerCase();
    return this.moving.move(viewer, { verb: 'attachScan', key, id, onBehalf }, (mou) => ({
      turn: { move: 'ATTACH', fileId },
      write: async () => {
        await checkScan(mou, fileId);
        const { eventId, allianceId } = mou.row;
        await mou.manager.insert(MouScanEntity, { mouId: id, fileId, eventId, allianceId });
      },
    }));
  }

  /** @throws Refusal without a reason; AppError NOT_FOUND when it is not held. */
  async remove(viewer: Viewer, key: string, id: string, givenFileId: string, given: string): Promise<string> {
    const { reason } = checkInput(reasonInput, { reason: given });
    const fileId = givenFileId.toLowerCase();
    return this.moving.move(viewer, { verb: 'removeScan', key, id, reason }, ({ manager }) => ({
      turn: { move: 'DETACH', fileId },
      write: async () => {
        await manager.update(
          MouScanEntity,
          { mouId: id, fileId },
          { removedAt: () => 'now()', removalReason: reason },
        );
      },
    }));
  }
}

/** @throws Refusal unless the file is a scan that the party uploaded or, for staff, anybody of their alliance. */
async function checkScan({ manager, who, row }: Moving, fileId: string): Promise<void> {
  const [file] = await manager.query(
    `select kind from file where id::text = $1
       and case when $2 then alliance_id = $3 else organisation_id = $4 end`,
    [fileId, who.mover === 'STAFF', row.allianceId, who.organisationId],
  );
  if (file?.kind === 'SCAN') return;
  refuse([
    problem('fileId', file ? 'WRONG_FILE_KIND' : 'NOT_FOUND', {
      vi: 'Bản chụp (ảnh hoặc PDF) vừa tải lên của bản đã ký.',
      en: 'The scan (picture or PDF) of the signed paper, just uploaded.',
    }),
  ]);
}
