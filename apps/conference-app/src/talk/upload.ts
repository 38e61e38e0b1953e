import type { ErrorCode } from '../gql/schema.js';
import type { Said } from '../words/words.js';

export type Uploaded = { id: string; name: string; bytes: number; mime: string };
export type FileKind = 'PHOTO' | 'SCAN' | 'IMPORT';
type Refused = { code?: ErrorCode; message?: Said; requestId?: string };

/** The API would not take a file, and said why. */
export class UploadRefused extends Error {
  constructor(readonly said: Refused) {
    super(said.code ?? 'upload refused');
  }
}

/**
 * Sends one file to /files; staff name the organisation it belongs to where it is not their own.
 * `onSent` hears how much has gone, 0–1, which `fetch` cannot tell.
 */
export function uploadFile(
  file: File,
  kind: FileKind,
  organisationId?: string,
  onSent?: (share: number) => void,
): Promise<Uploaded> {
  const where = new URLSearchParams({ kind, ...(organisationId ? { organisationId } : {}) });
  const body = new FormData();
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?${where}`);
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.upload.onprogress = ({ loaded, total }) => onSent?.(loaded / total);
    request.onerror = () => reject(new TypeError('the file could not be sent'));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300)
        resolve(JSON.parse(request.responseText) as Uploaded);
      else reject(new UploadRefused(refusal(request.responseText)));
    };
    request.send(body);
  });
}

function refusal(text: string): Refused {
  try {
    return JSON.parse(text) as Refused;
  } catch {
    return {};
  }
}
