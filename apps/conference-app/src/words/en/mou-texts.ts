import type { mouTexts as vi } from '../vi/mou-texts.js';

export const mouTexts: typeof vi = {
  changed: (from, to) => `The text has changed: version ${from} became version ${to}`,
  changedSinceYours: (version) => `The text has changed since you agreed to version ${version}`,
  writers: {
    ENTER: (version, who, when) => `Version ${version}: written by ${who}, ${when}`,
    CHANGE: (version, who, when) => `Version ${version}: changed by ${who}, ${when}`,
    REOPEN: (version, who, when) => `Version ${version}: opened again by ${who}, ${when}`,
  },
  written: (version, when) => `Version ${version}, ${when}`,
  current: 'the one that stands',
  whatChanged: 'What is different:',
  sameWords: 'The words are the same.',
  was: (text) => `before: ${text}`,
  nothing: 'nothing',
  lapsed: (who, version) =>
    `${who} had agreed to version ${version}. The text has changed, so that agreement no longer counts.`,
  yoursLapsed: (version) =>
    `You had agreed to version ${version}. The text has changed, so that agreement no longer counts: read it again before you agree.`,
  title: 'Versions of the text',
  help: 'Each change makes a version. Press one to read it; what differs from the one before is marked.',
  of: (what, point) => `${what}: ${point}`,
  must: 'Has to sign',
  yes: 'yes',
  no: 'no',
};
