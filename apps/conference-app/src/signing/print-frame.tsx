import { Button, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { exportXlsx, type ExportColumn } from '../parts/export-xlsx.js';
import { PageTitle } from '../parts/page-title.js';
import { tell, tellTrouble } from '../parts/tell.js';
import { sentenceFor } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import classes from './paper.module.css';
import { sheets } from './sheets.js';

type Props<Row> = {
  title: string;
  help: string;
  /** What Excel gets of the same paper. */
  exportName: string;
  columns: readonly ExportColumn<Row>[];
  rows: readonly Row[];
  sheet: keyof typeof sheets;
  /** What is filled in before printing, not printed itself. */
  fields?: ReactNode;
  children: ReactNode;
};

/** A paper as it will be printed, with «In» and «Tải về Excel»; the printer gets the paper alone. */
export function PrintFrame<Row>(props: Props<Row>) {
  const { title, help, exportName, columns, rows, sheet, fields, children } = props;
  const speech = useWords();
  const { w, f } = speech;
  const save = () =>
    exportXlsx(exportName, columns, rows)
      .then(() => tell(w.common.exported(f.number(rows.length))))
      .catch((error: unknown) => tellTrouble(sentenceFor(error, speech)));
  return (
    <>
      <style>{sheets[sheet]}</style>
      <div className={classes.tools}>
        <PageTitle
          title={title}
          help={help}
          actions={
            <Button
              component={Link}
              to="/signing"
              variant="default"
              leftSection={<IconArrowLeft aria-hidden size={20} />}
            >
              {w.signing.back}
            </Button>
          }
        />
        {rows.length === 0 && <Text>{w.signing.nothingToPrint}</Text>}
        {rows.length > 0 && fields}
        {rows.length > 0 && (
          <Group mb="lg">
            <Button size="lg" leftSection={<IconPrinter aria-hidden />} onClick={() => window.print()}>
              {w.signing.printNow}
            </Button>
            <Button
              size="lg"
              variant="default"
              leftSection={<IconFileSpreadsheet aria-hidden size={20} />}
              onClick={() => void save()}
            >
              {w.common.exportXlsx}
            </Button>
          </Group>
        )}
      </div>
      {rows.length > 0 && (
        <div className={classes.desk} tabIndex={0} role="region" aria-label={title}>
          <div className={`${classes.paper} ${classes[sheet]}`}>{children}</div>
        </div>
      )}
    </>
  );
}
