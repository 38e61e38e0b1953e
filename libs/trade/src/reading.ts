import type { Bilingual } from './text.js';

/**
 * What stands in a form, as far as it can be read. `raw` is word for word what was written. `unclear` null
 * means fully understood; with a value beside it, it was read in part. `accepted` says what would be clear.
 * A blank field reads as value null (or an empty list) and is not unclear: who needs the field says so.
 */
export interface Reading<T> {
  raw: string;
  value: T | null;
  unclear: Bilingual | null;
  accepted: Bilingual | null;
}

export function understood<T>(raw: string, value: T): Reading<T> {
  return { raw, value, unclear: null, accepted: null };
}

/** Nothing written. */
export function blank(raw: string): Reading<never> {
  return { raw, value: null, unclear: null, accepted: null };
}

export function unread(raw: string, why: Bilingual, accepted: Bilingual): Reading<never> {
  return { raw, value: null, unclear: why, accepted };
}

export function unclear<T>(raw: string, value: T | null, why: Bilingual, accepted: Bilingual): Reading<T> {
  return { raw, value, unclear: why, accepted };
}

/** Longer than any field of a form; what is longer is kept, not read. */
export const longestField = 400;
