import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { sentenceFor } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { exportXlsx } from './export-xlsx.js';
import type { Column } from './list-view.js';
import { tell, tellTrouble } from './tell.js';

type Props<Row> = {
  name: string;
  columns: readonly Column<Row>[];
  total: number;
  allRows: (onProgress: (done: number) => void) => Promise<readonly Row[]>;
};

/** Every row of the list, as filtered and sorted, into an Excel file. */
export function ExportButton<Row>({ name, columns, total, allRows }: Props<Row>) {
  const speech = useWords();
  const { w, f } = speech;
  const [done, setDone] = useState<number | null>(null);

  const run = async () => {
    setDone(0);
    try {
      const rows = await allRows(setDone);
      await exportXlsx(
        name,
        columns.flatMap(({ heading, text }) => (text ? [{ heading, text }] : [])),
        rows,
      );
      tell(w.common.exported(f.number(rows.length)));
    } catch (error) {
      tellTrouble(sentenceFor(error, speech));
    } finally {
      setDone(null);
    }
  };
  return (
    <Button
      variant="default"
      leftSection={<IconFileSpreadsheet aria-hidden size={20} />}
      aria-disabled={done !== null}
      onClick={() => done === null && void run()}
    >
      {done === null ? w.common.exportXlsx : w.common.exporting(f.number(done), f.number(total))}
    </Button>
  );
}
