import { Checkbox, Group, Radio, Text, Title } from '@mantine/core';
import {
  ImportDemandsDocument,
  ImportOffersDocument,
  type PreviewFieldsFragment,
} from '../gql/operations.js';
import type { HowAsked } from '../gql/schema.js';
import { FormScreen } from '../parts/form-screen.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import type { Done, ImportKind } from './import-screen.js';
import { PreviewRows } from './preview-rows.js';
import { Summary } from './summary.js';

type Props = {
  kind: ImportKind;
  eventId: string;
  fileId: string;
  preview: PreviewFieldsFragment;
  onDone: (done: Done) => void;
};

const ways = ['FORM', 'TELEPHONE', 'ZALO', 'IN_PERSON'] as const satisfies readonly HowAsked[];

/** The rows with their ticks, and the one button that writes. */
export function WriteImport({ kind, eventId, fileId, preview, onDone }: Props) {
  const { w, f } = useWords();
  const draft = useDraftForm(`import.${kind}.${fileId}`, {
    overwriteLines: [] as number[],
    takeDoubleLines: [] as number[],
    how: 'FORM' as HowAsked,
    contactConsentOnForm: false,
  });
  const { form } = draft;
  const [importOffers, writingOffers] = useSend(ImportOffersDocument);
  const [importDemands, writingDemands] = useSend(ImportDemandsDocument);
  const { overwriteLines, takeDoubleLines } = form.values;
  const { counts } = preview;
  const toWrite = counts.new + counts.changed + overwriteLines.length + takeDoubleLines.length;

  return (
    <>
      <Summary counts={counts} />
      <PreviewRows
        preview={preview}
        overwriteLines={overwriteLines}
        takeDoubleLines={takeDoubleLines}
        onOverwrite={(lines) => form.setFieldValue('overwriteLines', lines)}
        onTakeDouble={(lines) => form.setFieldValue('takeDoubleLines', lines)}
      />
      {toWrite === 0 ? (
        <Text fw={600}>{counts.total === 0 ? w.imports.emptyFile : w.imports.nothingToWrite}</Text>
      ) : (
        <FormScreen
          draft={{ ...draft, restored: false }}
          state={kind === 'offers' ? writingOffers : writingDemands}
          labels={w.fields}
          submitLabel={w.imports.write(f.number(toWrite))}
          onSubmit={async (values) => {
            const write = kind === 'offers' ? importOffers : importDemands;
            const done = await write({ key: draft.key, input: { eventId, fileId, ...values } });
            if (!done) return;
            draft.done();
            onDone(done);
          }}
        >
          <Title order={2} id="write" tabIndex={-1}>
            {w.imports.confirmTitle}
          </Title>
          <Radio.Group label={w.imports.how} data-field="how" {...form.getInputProps('how')}>
            <Group>
              {ways.map((way) => (
                <Radio key={way} value={way} label={w.enums.howAsked[way]} />
              ))}
            </Group>
          </Radio.Group>
          <Checkbox
            label={w.imports.contactConsent}
            description={w.imports.contactConsentHelp}
            {...form.getInputProps('contactConsentOnForm', { type: 'checkbox' })}
          />
        </FormScreen>
      )}
    </>
  );
}
