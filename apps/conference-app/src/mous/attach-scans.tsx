import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconCamera, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { AttachScanDocument } from '../gql/operations.js';
import { tell } from '../parts/tell.js';
import { ErrorNote } from '../talk/error-note.js';
import { SentShare } from '../talk/sent-share.js';
import { useAct } from '../talk/use-act.js';
import { useUpload } from '../talk/use-upload.js';
import { useWords } from '../words/words.js';

type Props = { mouId: string; main: boolean };

/** Pictures or PDF files of the signed paper; files that arrived but could not be attached are kept to try again. */
export function AttachScans({ mouId, main }: Props) {
  const { w, f } = useWords();
  const { upload, busy, sent, error } = useUpload('SCAN');
  const [attach, attaching] = useAct(AttachScanDocument);
  const [waiting, setWaiting] = useState<string[]>([]);

  const attachAll = async (fileIds: string[]) => {
    const left = [...fileIds];
    // A file is attached once however often it is sent, so its id is the key.
    for (const fileId of fileIds) {
      if (!(await attach({ key: fileId, id: mouId, fileId }))) break;
      left.shift();
    }
    setWaiting(left);
    if (left.length < fileIds.length) tell(w.mous.scanAttached);
  };
  const add = async (files: File[]) => {
    const ids = await upload(files);
    if (ids.length) await attachAll([...waiting, ...ids]);
  };
  const working = busy || attaching;
  return (
    <Stack>
      <Text c="dimmed">{w.mous.scansHelp}</Text>
      <SentShare sent={sent} />
      {error ? <ErrorNote error={error} title={w.mous.notAttached} /> : null}
      <Group>
        <FileButton
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
          onChange={(files) => void add(files)}
        >
          {(props) => (
            <Button
              {...props}
              size={main ? 'lg' : 'md'}
              variant={main ? 'filled' : 'default'}
              loading={working}
              leftSection={<IconPaperclip aria-hidden />}
            >
              {w.mous.attach}
            </Button>
          )}
        </FileButton>
        <FileButton
          accept="image/jpeg,image/png,image/webp"
          capture="environment"
          onChange={(file) => void (file && add([file]))}
        >
          {(props) => (
            <Button
              {...props}
              hiddenFrom="md"
              variant="default"
              disabled={working}
              leftSection={<IconCamera aria-hidden />}
            >
              {w.mous.takePhoto}
            </Button>
          )}
        </FileButton>
        {waiting.length > 0 && (
          <Button variant="default" loading={attaching} onClick={() => void attachAll(waiting)}>
            {w.mous.attachAgain(f.number(waiting.length))}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
