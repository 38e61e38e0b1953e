import type { errors as vi } from '../vi/errors.js';

export const errors: typeof vi = {
  codes: {
    UNAUTHENTICATED: 'Please sign in again.',
    FORBIDDEN: 'You may not see or do this.',
    NOT_FOUND: 'Not found. It may have been removed.',
    CONFLICT: 'This clashes with another change. Reload and try again.',
    THROTTLED: 'Too many tries. Please wait a moment.',
    TOO_LARGE: 'The file is too large.',
    WRONG_FILE_KIND: 'This kind of file cannot be used.',
    UNAVAILABLE: 'The server is busy. Try again in a few minutes.',
    INTERNAL: 'The server failed. Try again; if it stays, call the organisers and read them the code below.',
  },
  unknown: 'Something went wrong. Please try again.',
  network: 'It could not be sent: no network. What you typed is still here; press again when you are online.',
  requestId: (id) => `Request: ${id}`,
  couldNotLoad: 'Could not load',
  couldNotSave: 'Not saved yet',
  fieldsToMend: (count) =>
    `${count} ${count === 1 ? 'field needs' : 'fields need'} mending. Nothing was saved.`,
  accepted: (what) => `Accepted: ${what}`,
  required: 'Please fill this in.',
  stale: 'Somebody changed it just before you',
  staleHelp: 'Nothing was saved. Open the latest version and change it again; what you typed is below.',
  loadLatest: 'Open the latest version',
};
