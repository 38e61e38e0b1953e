import { dataFiles } from './data-file.js';

/** Raised whenever reading or preparing changes what it makes of the same words. */
const READING = 8;

/** All that words are read by: a preparation made by another text of it is stale. Some 700 kB. */
export const knowledge = [`${READING}`, ...dataFiles()].join('\n');
