import type { ImportCounts, ImportRow } from './import.type.js';
import { changedFields, type PlannedRow, type RowKind } from './plan.js';
import type { ReadRow, Terms } from './read-file.js';

type Planned<T> = PlannedRow<ReadRow<T>>;

const isIncomplete = ({ kind, row }: Planned<Terms>): boolean =>
  kind !== 'REFUSED' && row.terms.needs.length > 0;

/** The plan as the screen shows it: unchanged rows without cells, changed ones with what is held now. */
export function rowOf(planned: Planned<Terms>): ImportRow {
  const { row, kind, target, doubleOf, sameId } = planned;
  const changed = target ? changedFields(row, target) : [];
  const cells = row.cells.map((cell) => ({
    ...cell,
    before: changed.includes(cell.field) ? (target?.words[cell.field] ?? '') : null,
  }));
  for (const field of changed) {
    if (cells.some((cell) => cell.field === field)) continue;
    cells.push({
      field,
      words: '',
      understood: null,
      why: null,
      accepted: null,
      before: target?.words[field] ?? '',
    });
  }
  if (sameId) {
    const another = { vi: 'Một mã khác, hoặc để trống', en: 'Another id, or none' };
    cells.unshift({
      field: 'id',
      words: row.fileRowId ?? '',
      understood: null,
      why: sameId,
      accepted: another,
      before: null,
    });
  }
  return {
    line: row.line,
    fileRowId: row.fileRowId,
    organisation: row.partyWords.name,
    title: row.title,
    kind,
    incomplete: isIncomplete(planned),
    cells: kind === 'UNCHANGED' ? [] : cells,
    doubleOf,
  };
}

export function countsOf(plan: readonly Planned<Terms>[]): ImportCounts {
  const count = (kind: RowKind) => plan.filter((one) => one.kind === kind).length;
  return {
    total: plan.length,
    new: count('NEW'),
    unchanged: count('UNCHANGED'),
    changed: count('CHANGED'),
    editedSince: count('EDITED_SINCE'),
    doubtful: count('DOUBTFUL_DOUBLE'),
    refused: count('REFUSED'),
    incomplete: incompleteOf(plan),
  };
}

export const incompleteOf = (plan: readonly Planned<Terms>[]): number => plan.filter(isIncomplete).length;
