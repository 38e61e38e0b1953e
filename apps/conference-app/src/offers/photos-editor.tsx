import { ActionIcon, Button, Fieldset, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCamera, IconPhoto, IconTrash } from '@tabler/icons-react';
import { ErrorNote } from '../talk/error-note.js';
import { SentShare } from '../talk/sent-share.js';
import { useUpload } from '../talk/use-upload.js';
import { useWords } from '../words/words.js';
import classes from './offers.module.css';

type Props = {
  photoIds: string[];
  onChange: (ids: string[]) => void;
  filesOf?: string;
  filesWait?: boolean;
  error?: React.ReactNode;
};

const most = 8;
const pictures = 'image/jpeg,image/png,image/webp';

/** Photos from the device or its camera: seen at once, put in order, removed. */
export function PhotosEditor({ photoIds, onChange, filesOf, filesWait, error }: Props) {
  const { w } = useWords();
  const { upload, busy, sent, error: trouble } = useUpload('PHOTO', filesOf);
  const add = async (files: File[]) => {
    const ids = await upload(files.slice(0, most - photoIds.length));
    if (ids.length) onChange([...photoIds, ...ids]);
  };
  const move = (index: number, by: 1 | -1) => {
    const next = [...photoIds];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    onChange(next);
  };
  const full = photoIds.length >= most;
  return (
    <Fieldset legend={w.offers.photos} data-field="photoIds">
      <Stack>
        <Text c="dimmed">{filesWait ? w.offers.filesWait : w.offers.photosHint(most)}</Text>
        {error && <Text c="red">{error}</Text>}
        {photoIds.length > 0 && (
          <ul className={classes.photos}>
            {photoIds.map((id, index) => (
              <li key={id}>
                <img src={`/files/${id}`} alt={w.offers.photo(index + 1)} className={classes.photo} />
                <Group gap={0} justify="center">
                  <ActionIcon
                    aria-label={w.offers.photoEarlier(index + 1)}
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  >
                    <IconArrowLeft aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    aria-label={w.offers.photoLater(index + 1)}
                    disabled={index === photoIds.length - 1}
                    onClick={() => move(index, 1)}
                  >
                    <IconArrowRight aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    color="red"
                    aria-label={w.offers.photoRemove(index + 1)}
                    onClick={() => onChange(photoIds.filter((each) => each !== id))}
                  >
                    <IconTrash aria-hidden />
                  </ActionIcon>
                </Group>
              </li>
            ))}
          </ul>
        )}
        <SentShare sent={sent} />
        {trouble ? <ErrorNote error={trouble} title={w.offers.notUploaded} /> : null}
        <Group>
          <FileButton multiple accept={pictures} onChange={(files) => void add(files)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={busy}
                disabled={filesWait || full}
                leftSection={<IconPhoto aria-hidden />}
              >
                {w.offers.addPhotos}
              </Button>
            )}
          </FileButton>
          <FileButton accept={pictures} capture="environment" onChange={(file) => void (file && add([file]))}>
            {(props) => (
              <Button
                {...props}
                hiddenFrom="md"
                variant="default"
                disabled={filesWait || full || busy}
                leftSection={<IconCamera aria-hidden />}
              >
                {w.offers.takePhoto}
              </Button>
            )}
          </FileButton>
        </Group>
      </Stack>
    </Fieldset>
  );
}
