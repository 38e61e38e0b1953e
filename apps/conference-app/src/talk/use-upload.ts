import { useState } from 'react';
import { smallerPhoto } from './smaller-photo.js';
import { uploadFile, type FileKind } from './upload.js';

/**
 * Sends files one after another; those that arrived come back in order, the first trouble stops and is kept. `sent`: how much
 * of the file at hand has gone, 0–1.
 */
export function useUpload(kind: FileKind, organisationId?: string) {
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(0);
  const [error, setError] = useState<unknown>(null);

  const upload = async (files: readonly File[]): Promise<string[]> => {
    const ids: string[] = [];
    setError(null);
    setBusy(true);
    try {
      for (const file of files)
        ids.push((await uploadFile(await smallerPhoto(file), kind, organisationId, setSent)).id);
    } catch (trouble) {
      setError(trouble);
    } finally {
      setBusy(false);
      setSent(0);
    }
    return ids;
  };
  return { upload, busy, sent, error };
}
