import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { IconArrowLeft, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { MouDocument, type MouFieldsFragment } from '../gql/operations.js';
import { exportXlsx } from '../parts/export-xlsx.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell, tellTrouble } from '../parts/tell.js';
import { ErrorNote, sentenceFor } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { MouPaper } from './mou-paper.js';
import classes from './mou-paper.module.css';
import { useSheet } from './use-sheet.js';

/** The text of a memorandum as it will be printed and signed; the printer gets the paper alone. */
export default function MouPrint() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MouDocument, { variables: { id } });
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Print mou={data.mou} />;
}

function Print({ mou }: { mou: MouFieldsFragment }) {
  const speech = useWords();
  const { w, f } = speech;
  const { paper } = w.mous;
  const { columns, rows } = useSheet(mou);
  const save = () =>
    exportXlsx(`ban-ghi-nho-${mou.number}`, columns, rows)
      .then(() => tell(w.common.exported(f.number(rows.length))))
      .catch((error: unknown) => tellTrouble(sentenceFor(error, speech)));
  return (
    <>
      <div className={classes.tools}>
        <PageTitle title={mou.title} help={paper.help} />
        <Group mb="lg">
          <Button size="lg" leftSection={<IconPrinter aria-hidden />} onClick={() => window.print()}>
            {paper.print}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet aria-hidden size={20} />}
            onClick={() => void save()}
          >
            {paper.sheet}
          </Button>
          <Button
            component={Link}
            to={`/mous/${mou.id}`}
            variant="default"
            leftSection={<IconArrowLeft aria-hidden size={20} />}
          >
            {w.mous.backToMou}
          </Button>
        </Group>
      </div>
      <MouPaper mou={mou} />
    </>
  );
}
