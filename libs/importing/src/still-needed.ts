import type { Terms } from './read-file.js';

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * What is «cần bổ sung» after a person filled in the form: what must be known (`always`) and what was unclear before, as
 * far as it was left empty. What a person filled in is clear. Words are kept for the fields that remain.
 */
export function stillNeeded(
  before: Terms | null,
  values: Readonly<Record<string, unknown>>,
  always: readonly string[],
): Terms {
  const needs = [...new Set([...always, ...(before?.needs ?? [])])].filter(
    (field) => !isFilled(values[field]),
  );
  const kept = Object.entries(before?.asWritten ?? {}).filter(
    ([field]) => needs.includes(field) || !Object.hasOwn(values, field),
  );
  return { needs, asWritten: Object.fromEntries(kept) };
}
