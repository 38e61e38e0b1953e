import { Button, Fieldset, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useWords } from '../words/words.js';
import { CertificateRow } from './certificate-row.js';
import type { OfferForm } from './offer-fields.js';
import { noCertificate } from './offer-values.js';

type Props = { form: OfferForm; filesOf?: string; filesWait?: boolean; written?: string };

/** The certificates, one box each: which, held or under way, number, issuer, until when, scan. */
export function CertificatesEditor({ form, filesOf, filesWait, written }: Props) {
  const { w } = useWords();
  const { certificates } = form.values;
  return (
    <Fieldset legend={w.offers.certificates} data-field="certificates">
      <Stack>
        <Text c="dimmed">{written ?? w.offers.certificatesHint}</Text>
        {form.errors.certificates && <Text c="red">{form.errors.certificates}</Text>}
        {certificates.map((_, index) => (
          <CertificateRow key={index} form={form} index={index} filesOf={filesOf} filesWait={filesWait} />
        ))}
        <div>
          <Button
            data-field="newCertificate"
            variant="default"
            leftSection={<IconPlus aria-hidden />}
            onClick={() => form.insertListItem('certificates', noCertificate)}
          >
            {w.offers.addCertificate}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
