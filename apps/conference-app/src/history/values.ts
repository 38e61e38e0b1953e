import type { HistoryQuery } from '../gql/operations.js';
import type { Words } from '../words/words.js';

type Entry = HistoryQuery['history']['items'][number];

// Keys, hashes and clockwork of a row mean nothing to a reader.
const inner = /^id$|_id$|_ids$|_at$|_hash$|^version$|^search|^key$/;

function valuesOf(json: string | null | undefined): Record<string, unknown> {
  return json ? (JSON.parse(json) as Record<string, unknown>) : {};
}

/** The changed fields a reader understands, with both values in words; a created thing has no «before». */
export function readChanges({ changedFields, before, after }: Entry, w: Words) {
  const old = valuesOf(before);
  const now = valuesOf(after);
  return changedFields
    .filter((field) => !inner.test(field) && inWords(old[field], w) !== inWords(now[field], w))
    .map((field) => ({
      field,
      name: w.fields[field] ?? w.fields[camel(field)] ?? field,
      before: inWords(old[field], w),
      after: inWords(now[field], w),
    }));
}

function camel(snake: string): string {
  return snake.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function inWords(value: unknown, w: Words): string {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.length ? value.map((one) => inWords(one, w)).join(', ') : '–';
  if (typeof value === 'boolean') return value ? w.common.yes : w.common.no;
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => `${w.fields[camel(name)] ?? name} ${inWords(part, w)}`)
      .join(', ');
  return enumWords(typeof value === 'string' ? value : JSON.stringify(value), w);
}

function enumWords(value: string, { enums, proposals }: Words): string {
  const known: Record<string, string> = {
    ...enums.organisationKind,
    ...enums.buyerType,
    ...enums.certificate,
    ...enums.certificateState,
    ...enums.eventStatus,
    ...enums.offerStatus,
    ...enums.period,
    ...enums.mouStatus,
    ...proposals.status,
    ...enums.partnership,
    ...enums.signedHow,
  };
  return known[value] ?? value;
}
