import { createHash } from 'node:crypto';
import { knowledge } from '#matching';

/** Names what words are read by: a preparation stored under another name is stale. */
export const knowledgeName = createHash('sha256').update(knowledge).digest('hex').slice(0, 16);
