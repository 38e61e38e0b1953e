export type ExportColumn<Row> = { heading: string; text: (row: Row) => string | number | null };

/** Writes the rows to `<name>-<day>.xlsx` and gives it to the browser to save. */
export async function exportXlsx<Row>(
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const heading = columns.map((column) => ({ value: column.heading, fontWeight: 'bold' as const }));
  const body = rows.map((row) => columns.map((column) => column.text(row)));
  const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  await writeXlsxFile([heading, ...body], {
    columns: columns.map(() => ({ width: 24 })),
    stickyRowsCount: 1,
  }).toFile(`${name}-${day}.xlsx`);
}
