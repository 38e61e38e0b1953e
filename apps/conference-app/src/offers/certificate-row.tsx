import {
  Anchor,
  Button,
  Fieldset,
  FileButton,
  Group,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import type { CertificateState } from '../gql/schema.js';
import { ErrorNote } from '../talk/error-note.js';
import { SentShare } from '../talk/sent-share.js';
import { useUpload } from '../talk/use-upload.js';
import { useWords } from '../words/words.js';
import type { OfferForm } from './offer-fields.js';

type Props = { form: OfferForm; index: number; filesOf?: string; filesWait?: boolean };

const states: CertificateState[] = ['HELD', 'UNDER_WAY'];

export function CertificateRow({ form, index, filesOf, filesWait }: Props) {
  const { w } = useWords();
  const path = `certificates.${index}`;
  const certificate = form.values.certificates[index];
  const { upload, busy, sent, error } = useUpload('SCAN', filesOf);
  if (!certificate) return null;
  const title = certificate.kind
    ? w.enums.certificate[certificate.kind]
    : w.offers.certificateNumber(index + 1);
  return (
    <Fieldset legend={title} variant="filled">
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={w.offers.certificateKind}
            searchable
            allowDeselect={false}
            data={Object.entries(w.enums.certificate).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps(`${path}.kind`)}
          />
          <Radio.Group label={w.offers.certificateState} {...form.getInputProps(`${path}.state`)}>
            <Group>
              {states.map((state) => (
                <Radio key={state} value={state} label={w.enums.certificateState[state]} />
              ))}
            </Group>
          </Radio.Group>
        </SimpleGrid>
        {certificate.state === 'HELD' && (
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            <TextInput label={w.offers.number} maxLength={100} {...form.getInputProps(`${path}.number`)} />
            <TextInput label={w.offers.issuer} maxLength={200} {...form.getInputProps(`${path}.issuer`)} />
            <TextInput
              type="date"
              label={w.offers.validUntil}
              {...form.getInputProps(`${path}.validUntil`)}
            />
          </SimpleGrid>
        )}
        <SentShare sent={sent} />
        {error ? <ErrorNote error={error} title={w.offers.notUploaded} /> : null}
        {filesWait && <Text c="dimmed">{w.offers.filesWait}</Text>}
        <Group>
          <FileButton
            accept="image/jpeg,image/png,image/webp,application/pdf"
            onChange={async (file) => {
              const [id] = file ? await upload([file]) : [];
              if (id) form.setFieldValue(`${path}.fileId`, id);
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={busy}
                disabled={filesWait}
                leftSection={<IconPaperclip aria-hidden />}
              >
                {certificate.fileId ? w.offers.replaceScan : w.offers.addScan}
              </Button>
            )}
          </FileButton>
          {certificate.fileId && (
            <Anchor href={`/files/${certificate.fileId}`} target="_blank" rel="noreferrer">
              {w.offers.seeScan}
            </Anchor>
          )}
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash aria-hidden />}
            onClick={() => form.removeListItem('certificates', index)}
          >
            {w.offers.removeCertificate(title)}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
