import type { ErrorCode } from '../gql/schema.js';
import type { Said } from '../words/words.js';

export type Uploaded = { id: string; name: string; bytes: number; mime: string };
type Refused = { code?: ErrorCode; message?: Said; requestId?: string };

/** The API would not take a file, and said why. */
export class UploadRefused extends Error {
  constructor(readonly said: Refused) {
    super(said.code ?? 'upload refused');
  }
}

/** Sends one file to /files; staff name the organisation it belongs to where it is not their own. */
export async function uploadFile(
  file: File,
  kind: 'PHOTO' | 'SCAN' | 'IMPORT',
  organisationId?: string,
): Promise<Uploaded> {
  const where = new URLSearchParams({ kind, ...(organisationId ? { organisationId } : {}) });
  const body = new FormData();
  body.append('file', file);
  const answer = await fetch(`/files?${where}`, {
    method: 'POST',
    body,
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  });
  if (answer.ok) return (await answer.json()) as Uploaded;
  throw new UploadRefused((await answer.json().catch(() => ({}))) as Refused);
}
