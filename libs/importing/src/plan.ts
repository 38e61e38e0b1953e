import { fold, type Bilingual } from '#trade';
import { similarity } from './similar.js';

export type RowKind = 'NEW' | 'UNCHANGED' | 'CHANGED' | 'EDITED_SINCE' | 'DOUBTFUL_DOUBLE' | 'REFUSED';

/** A row of the file as planning sees it. `party` is its organisation's key, `words` the values by field. */
export interface PlanRow {
  line: number;
  fileRowId: string | null;
  party: string | null;
  title: string;
  hash: string;
  words: Readonly<Record<string, string>>;
  refused: boolean;
}

/** What the event holds already. `hash` is the row it was imported from, null where it was entered by hand. */
export interface Existing {
  id: string;
  party: string;
  fileRowId: string | null;
  title: string;
  hash: string | null;
  edited: boolean;
  words: Readonly<Record<string, string>>;
}

export interface PlannedRow<R extends PlanRow> {
  row: R;
  kind: RowKind;
  /** What is held now and this row would change. */
  target: Existing | null;
  /** The other of a doubtful double, in words. */
  doubleOf: string | null;
  /** Refused only because an earlier row has the same id. */
  sameId: Bilingual | null;
  /** Under which file id it is held; null where another organisation's row holds that id. */
  storedId: string | null;
}

/**
 * What an import would do, row by row; pure, so that the preview and the import cannot differ.
 * A row is known by its file id, without one by organisation and product. The same content as at the last import (or as
 * is held now) changes nothing; what was entered or edited by hand since is told apart from what the file alone changed.
 * What looks like a double but is not surely one is never merged.
 */
export function planImport<R extends PlanRow>(
  rows: readonly R[],
  existing: readonly Existing[],
): PlannedRow<R>[] {
  const isSimilar = similarity();
  const planned = new Map<R, PlannedRow<R>>();
  const claimed = new Set<Existing>();
  const settle = (row: R, kind: RowKind, more: Partial<PlannedRow<R>> = {}) => {
    planned.set(row, {
      row,
      kind,
      target: null,
      doubleOf: null,
      sameId: null,
      storedId: row.fileRowId,
      ...more,
    });
  };
  const claim = (row: R, target: Existing) => {
    claimed.add(target);
    settle(row, kindOf(row, target), { target, storedId: target.fileRowId ?? null });
  };
  const inOrder = [...rows].sort(byIdThenLine);
  const open = () => inOrder.filter((row) => !planned.has(row));

  const lineOfId = new Map<string, number>();
  for (const row of rows) {
    if (row.refused) settle(row, 'REFUSED');
    else if (row.fileRowId !== null && lineOfId.has(row.fileRowId)) {
      settle(row, 'REFUSED', { sameId: sameId(lineOfId.get(row.fileRowId) ?? 0) });
    } else if (row.fileRowId !== null) lineOfId.set(row.fileRowId, row.line);
  }

  const byId = new Map(existing.flatMap((one) => (one.fileRowId === null ? [] : [[one.fileRowId, one]])));
  const sameKey = groupBy(existing, (one) => keyOf(one));
  const unclaimed = (row: R) => (sameKey.get(keyOf(row)) ?? []).filter((one) => !claimed.has(one));
  for (const row of open()) {
    const target = row.fileRowId === null ? undefined : byId.get(row.fileRowId);
    if (target?.party === row.party && target) claim(row, target);
  }
  for (const row of open()) {
    const exact = unclaimed(row).find(
      (one) => one.hash === row.hash && (row.fileRowId === null || one.fileRowId === null),
    );
    if (exact) claim(row, exact);
  }
  const rowsOfKey = groupBy(open(), keyOf);
  for (const row of open()) {
    const candidates = unclaimed(row);
    const [only] = candidates;
    const alone = rowsOfKey.get(keyOf(row))?.length === 1;
    if (row.fileRowId === null && only && candidates.length === 1 && alone) claim(row, only);
  }

  const ofParty = groupBy(existing, (one) => one.party);
  const earlier = groupBy(
    [...planned.values()].filter(({ kind }) => kind !== 'REFUSED').map(({ row }) => row),
    ({ party }) => party ?? '',
  );
  for (const row of open()) {
    const holder = row.fileRowId === null ? undefined : byId.get(row.fileRowId);
    const held = (ofParty.get(row.party ?? '') ?? []).find(
      (one) => !claimed.has(one) && isSimilar(one.title, row.title),
    );
    const inFile =
      row.fileRowId === null
        ? earlier.get(row.party ?? '')?.find((one) => isSimilar(one.title, row.title))
        : undefined;
    if (holder)
      settle(row, 'DOUBTFUL_DOUBLE', { doubleOf: `${row.fileRowId}: ${holder.title}`, storedId: null });
    else if (held) settle(row, 'DOUBTFUL_DOUBLE', { doubleOf: held.title });
    else if (inFile)
      settle(row, 'DOUBTFUL_DOUBLE', { doubleOf: `${inFile.title} (dòng / row ${inFile.line})` });
    else settle(row, 'NEW');
    const list = earlier.get(row.party ?? '');
    if (list) list.push(row);
    else earlier.set(row.party ?? '', [row]);
  }
  return rows.map((row) => planned.get(row) as PlannedRow<R>);
}

/** The rows that an import writes: ticks take doubles as rows of their own and overwrite what was edited by hand. */
export function isWritten(
  { kind, row }: PlannedRow<PlanRow>,
  ticks: { overwriteLines: ReadonlySet<number>; takeDoubleLines: ReadonlySet<number> },
): boolean {
  if (kind === 'EDITED_SINCE') return ticks.overwriteLines.has(row.line);
  if (kind === 'DOUBTFUL_DOUBLE') return ticks.takeDoubleLines.has(row.line);
  return kind === 'NEW' || kind === 'CHANGED';
}

/** The fields whose values the row would change. */
export const changedFields = (row: PlanRow, target: Existing): string[] =>
  [...new Set([...Object.keys(row.words), ...Object.keys(target.words)])].filter(
    (field) => (row.words[field] ?? '') !== (target.words[field] ?? ''),
  );

function kindOf(row: PlanRow, target: Existing): RowKind {
  if (row.hash === target.hash || changedFields(row, target).length === 0) return 'UNCHANGED';
  return target.edited || target.hash === null ? 'EDITED_SINCE' : 'CHANGED';
}

/** Rows with an id first, by id: which of two alike takes what is held must not depend on their order in the file. */
const byIdThenLine = (a: PlanRow, b: PlanRow): number =>
  Number(a.fileRowId === null) - Number(b.fileRowId === null) ||
  ((a.fileRowId ?? '') < (b.fileRowId ?? '')
    ? -1
    : (a.fileRowId ?? '') > (b.fileRowId ?? '')
      ? 1
      : a.line - b.line);

const keyOf = ({ party, title }: { party: string | null; title: string }): string =>
  `${party}\n${fold(title)}`;

function groupBy<T>(list: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(by(one));
    if (group) group.push(one);
    else groups.set(by(one), [one]);
  }
  return groups;
}

const sameId = (line: number): Bilingual => ({
  vi: `Mã này đã có ở dòng ${line}`,
  en: `Row ${line} has the same id`,
});
