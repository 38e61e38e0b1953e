import type { EntityManager } from 'typeorm';
import { problem, refuse, type FieldProblem, type FileKind } from '#platform';
import type { CheckedOffer } from './offer.input.js';

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** @throws Refusal unless every photo and scan is a file of the organisation and of the right kind. */
export async function refuseForeignFiles(
  manager: EntityManager,
  organisationId: string,
  { photoIds, certificates }: CheckedOffer,
): Promise<void> {
  const used: { field: string; id: string; kind: FileKind }[] = [
    ...photoIds.map((id, at) => ({ field: `photoIds.${at}`, id, kind: 'PHOTO' as const })),
    ...certificates.flatMap(({ fileId }, at) =>
      fileId === null ? [] : [{ field: `certificates.${at}.fileId`, id: fileId, kind: 'SCAN' as const }],
    ),
  ];
  if (used.length === 0) return;
  const files: { id: string; kind: FileKind }[] = await manager.query(
    `select id, kind from file where id = any($1::uuid[]) and organisation_id = $2`,
    [used.map(({ id }) => id).filter(isUuid), organisationId],
  );
  const kinds = new Map(files.map(({ id, kind }) => [id, kind]));
  refuse(used.flatMap(({ field, id, kind }) => problemOf(field, kind, kinds.get(id.toLowerCase()))));
}

function problemOf(field: string, wanted: FileKind, kind: FileKind | undefined): FieldProblem[] {
  if (kind === wanted) return [];
  const accepted = {
    vi: wanted === 'PHOTO' ? 'Ảnh đơn vị này đã tải lên.' : 'Bản chụp giấy tờ đơn vị này đã tải lên.',
    en: wanted === 'PHOTO' ? 'A photo this organisation uploaded.' : 'A scan this organisation uploaded.',
  };
  return [problem(field, kind === undefined ? 'NOT_FOUND' : 'WRONG_FILE_KIND', accepted)];
}
