import { createHash } from 'node:crypto';
import { dataFiles } from './data-file.js';

/** Raised whenever reading or preparing changes what it makes of the same words. */
const READING = 2;

/** Names what words are read by: a preparation stored under another name is stale. */
export const knowledge = createHash('sha256')
  .update(`${READING}`)
  .update(dataFiles().join('\n'))
  .digest('hex')
  .slice(0, 16);
