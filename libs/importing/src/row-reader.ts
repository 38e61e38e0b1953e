import { clarify, type Bilingual, type Reading } from '#trade';

/** One cell of a row: the words, how they were read, and what is not clear about them. */
export interface ReadCell {
  field: string;
  words: string;
  understood: string | null;
  why: Bilingual | null;
  accepted: Bilingual | null;
}

/** ALWAYS: also «cần bổ sung» when empty. IF_WRITTEN: only when written and unclear. NEVER: kept, but nobody needs to ask. */
export type Needed = 'ALWAYS' | 'IF_WRITTEN' | 'NEVER';

/** Reads a row field by field and remembers what was written, what is held in words, and what is «cần bổ sung». */
export class RowReader {
  readonly cells: ReadCell[] = [];
  readonly needs: string[] = [];
  readonly asWritten: Record<string, string> = {};
  isRefused = false;

  constructor(private readonly row: Readonly<Record<string, string>>) {}

  words(field: string): string {
    return this.row[field] ?? '';
  }

  /** What one reading gives; `say` puts it in words. */
  take<T>(field: string, reading: Reading<T>, needed: Needed, say: (value: T) => string): T | null {
    const words = this.words(field);
    const understood = reading.value === null ? null : say(reading.value) || null;
    const isMissing = words === '' && reading.value === null && needed === 'ALWAYS';
    const why = isMissing ? clarify(field, null, null) : { why: reading.unclear, accepted: reading.accepted };
    if (why.why !== null) {
      if (words !== '') this.asWritten[field] = words;
      if (needed !== 'NEVER') this.needs.push(field);
    }
    if (words !== '' || why.why !== null || understood !== null) {
      this.cells.push({ field, words, understood, why: why.why, accepted: why.why && why.accepted });
    }
    return reading.value;
  }

  /** Plain words, taken as they are. */
  text(field: string): string {
    const words = this.words(field);
    if (words !== '') this.cells.push({ field, words, understood: words, why: null, accepted: null });
    return words;
  }

  /** Words without which the row cannot be understood. */
  essential(field: string, longest: number): string {
    const words = this.words(field).normalize('NFC').replace(/\s+/g, ' ').trim();
    if (words === '')
      this.refuse(
        field,
        { vi: 'Chưa điền', en: 'Not filled in' },
        { vi: 'Xin điền mục này', en: 'Please fill this in' },
      );
    else if (words.length > longest) {
      this.refuse(
        field,
        { vi: 'Dài quá', en: 'Too long' },
        { vi: `Nhiều nhất ${longest} ký tự`, en: `At most ${longest} characters` },
      );
    } else this.text(field);
    return words;
  }

  refuse(field: string, why: Bilingual, accepted: Bilingual): void {
    this.isRefused = true;
    this.cells.push({ field, words: this.words(field), understood: null, why, accepted });
  }
}
