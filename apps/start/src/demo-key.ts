import { createHash } from 'node:crypto';

/** The same key for the same step at every start, so that a start cut short goes on where it was. */
export const demoKey = (step: string): string =>
  createHash('sha256')
    .update(`demo ${step}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
