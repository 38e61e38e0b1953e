import { Button, FileInput, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorNote } from '../talk/error-note.js';
import { SentShare } from '../talk/sent-share.js';
import { useUpload } from '../talk/use-upload.js';
import { useWords } from '../words/words.js';
import type { ImportKind } from './import-screen.js';

type Props = { kind: ImportKind; onKind: (kind: ImportKind) => void; onRead: (fileId: string) => void };

export function ChooseFile({ kind, onKind, onRead }: Props) {
  const { w } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const { upload, busy, sent, error } = useUpload('IMPORT');

  const read = async () => {
    if (!file) {
      setMissing(true);
      return;
    }
    const [id] = await upload([file]);
    if (id) onRead(id);
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} maw="46rem">
      <Stack gap="lg">
        <Radio.Group label={w.imports.kind} value={kind} onChange={(value) => onKind(value)}>
          <Stack gap={0}>
            <Radio value="offers" label={w.imports.offers} />
            <Radio value="demands" label={w.imports.demands} />
          </Stack>
        </Radio.Group>
        <div>
          <Text mb="xs">{w.imports.template}</Text>
          <Group>
            <Template href={`/files/templates/${kind}.xlsx`}>{w.imports.templateXlsx}</Template>
            <Template href={`/files/templates/${kind}.csv`}>{w.imports.templateCsv}</Template>
          </Group>
        </div>
        <FileInput
          label={w.imports.file}
          description={w.imports.fileHelp}
          placeholder={w.imports.filePlaceholder}
          accept=".xlsx,.csv,text/csv"
          leftSection={<IconFileSpreadsheet aria-hidden />}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            setMissing(false);
          }}
          error={missing && w.imports.chooseFile}
        />
        <SentShare sent={sent} />
        {error ? <ErrorNote error={error} title={w.imports.cannotRead} /> : null}
        <Button size="lg" loading={busy} onClick={() => void read()}>
          {w.imports.upload}
        </Button>
      </Stack>
    </Paper>
  );
}

function Template({ href, children }: { href: string; children: string }) {
  return (
    <Button component="a" href={href} download variant="default" leftSection={<IconDownload aria-hidden />}>
      {children}
    </Button>
  );
}
