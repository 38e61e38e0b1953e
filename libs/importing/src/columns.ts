import { problem, refuse, writeCsv, writeSheet, type SheetRow } from '#platform';
import { fold, type Bilingual } from '#trade';

/** A column of a form: what it is called in the template, and how else people head it. */
export interface Column {
  field: string;
  name: Bilingual;
  /** Other headings, folded or not; the field's own name need not be listed. */
  also: readonly string[];
  required?: true;
}

/** A row of a file by field; what has no column or stands empty is ''. */
export interface FileRow {
  line: number;
  words: Readonly<Record<string, string>>;
}

export interface Form {
  columns: { heading: string; field: string | null }[];
  rows: FileRow[];
}

/** A title or two may stand above the headings. */
const headingsWithin = 10;

const key = (heading: string): string =>
  fold(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The heading as a whole, without what stands in brackets, and each side of "English / Tiếng Việt". */
const readingsOf = (heading: string): string[] =>
  [heading, heading.replace(/\([^)]*\)/g, ' '), ...heading.split('/')].map(key);

function fieldsOf(cells: readonly string[], columns: readonly Column[]): (string | null)[] {
  const byHeading = new Map<string, string>();
  for (const { field, name, also } of columns) {
    for (const heading of [field, name.vi, name.en, ...also]) byHeading.set(key(heading), field);
  }
  const taken = new Set<string>();
  return cells.map((cell) => {
    const field = readingsOf(cell)
      .map((heading) => byHeading.get(heading))
      .find((found) => found !== undefined);
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/**
 * Finds the row of headings and gives every further row by field. Columns that are not understood are named and ignored.
 * @throws Refusal MISSING_COLUMN with the headings that would be accepted.
 */
export function readForm(sheet: readonly SheetRow[], columns: readonly Column[]): Form {
  const required = columns.filter((column) => column.required);
  const isHeading = ({ cells }: SheetRow) => {
    const fields = fieldsOf(cells, columns);
    return required.every(({ field }) => fields.includes(field));
  };
  const at = Math.max(0, sheet.slice(0, headingsWithin).findIndex(isHeading));
  const headings = sheet[at]?.cells ?? [];
  const fields = fieldsOf(headings, columns);
  refuse(
    required
      .filter(({ field }) => !fields.includes(field))
      .map(({ field, name, also }) => {
        const accepted = [name.vi, name.en, ...also].map((heading) => `“${heading}”`).join(', ');
        return problem(field, 'MISSING_COLUMN', {
          vi: `Một trong: ${accepted}.`,
          en: `One of: ${accepted}.`,
        });
      }),
  );
  return {
    columns: headings.flatMap((heading, place) =>
      heading === '' ? [] : [{ heading, field: fields[place] ?? null }],
    ),
    rows: sheet.slice(at + 1).map(({ line, cells }) => ({
      line,
      words: Object.fromEntries(
        fields.flatMap((field, place) => (field === null ? [] : [[field, cells[place] ?? '']])),
      ),
    })),
  };
}

/** An empty form with both headings, which `readForm` reads. */
export async function templateOf(columns: readonly Column[], format: 'csv' | 'xlsx'): Promise<Buffer> {
  const headings = [columns.map(({ name }) => `${name.vi} / ${name.en}`)];
  return format === 'csv' ? writeCsv(headings) : writeSheet(headings);
}
