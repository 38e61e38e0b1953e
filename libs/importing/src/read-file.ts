import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Column, FileRow } from './columns.js';
import type { Existing, PlanRow } from './plan.js';
import type { PartyWords } from './parties.js';
import { readContact, type Contact } from './party-words.js';
import { RowReader, type ReadCell } from './row-reader.js';

/** What both nouns keep of a row that could not be read in full. */
export interface Terms {
  needs: string[];
  asWritten: Record<string, string>;
}

export interface WrittenRow<T> {
  terms: T;
  organisationId: string;
  /** What the row changes; null for a new one. */
  targetId: string | null;
  fileRowId: string | null;
  /** SHA-256 of the row's content, as hex. */
  hash: string;
}

export type Held<T> = Omit<Existing, 'words'> & { terms: T };

/** What an import must know of offers, or of demands. */
export interface ImportedNoun<T extends Terms> {
  kind: 'SUPPLIER' | 'DISTRIBUTOR';
  verb: string;
  columns: readonly Column[];
  read(row: RowReader): { party: PartyWords; title: string; terms: T };
  /** The values by field, in words. */
  words(terms: T): Record<string, string>;
  /** What the event holds; `lock` when it is about to be changed. */
  held(manager: EntityManager, eventId: string, lock: boolean): Promise<Held<T>[]>;
  write(
    manager: EntityManager,
    event: { eventId: string; allianceId: string },
    rows: readonly WrittenRow<T>[],
  ): Promise<void>;
}

export interface ReadRow<T> extends PlanRow {
  partyWords: PartyWords;
  contact: Contact | null;
  terms: T;
  cells: ReadCell[];
}

/** Reads one row as far as it can be; its organisation is not looked up yet. */
export function readRow<T extends Terms>(noun: ImportedNoun<T>, { line, words }: FileRow): ReadRow<T> {
  const row = new RowReader(words);
  const fileRowId = words.id || null;
  if (fileRowId !== null && fileRowId.length > 100) row.refuse('id', longId, shortId);
  const { party, title, terms } = noun.read(row);
  const contact = readContact(row);
  return {
    line,
    fileRowId,
    party: null,
    partyWords: party,
    title,
    hash: hashOf(words),
    words: noun.words(terms),
    refused: row.isRefused,
    contact,
    terms,
    cells: row.cells,
  };
}

/** The content of a row, whatever the order of its columns; the id and the people named are no part of it. */
function hashOf(words: Readonly<Record<string, string>>): string {
  const content = Object.entries(words)
    .filter(([field, text]) => text !== '' && field !== 'id' && !field.startsWith('contact'))
    .map(([field, text]) => [field, text.normalize('NFC').replace(/\s+/g, ' ')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

const longId = { vi: 'Mã dài quá', en: 'The id is too long' };
const shortId = { vi: 'Nhiều nhất 100 ký tự', en: 'At most 100 characters' };
