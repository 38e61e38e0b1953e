import { useState } from 'react';
import { uploadFile } from '../talk/upload.js';
import { smallerPhoto } from './smaller-photo.js';

/** Sends files one after another; those that arrived come back in order, the first trouble stops and is kept. */
export function useUpload(kind: 'PHOTO' | 'SCAN', organisationId?: string) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const upload = async (files: readonly File[]): Promise<string[]> => {
    const ids: string[] = [];
    setError(null);
    setBusy(true);
    try {
      for (const file of files)
        ids.push((await uploadFile(await smallerPhoto(file), kind, organisationId)).id);
    } catch (trouble) {
      setError(trouble);
    } finally {
      setBusy(false);
    }
    return ids;
  };
  return { upload, busy, error };
}
