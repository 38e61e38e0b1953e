import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { GiveConsentDocument, WithdrawConsentDocument } from '../gql/operations.js';
import type { ConsentPurpose } from '../gql/schema.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { useViewer } from './viewer.js';

const purposes: readonly ConsentPurpose[] = ['CONTACT', 'SHARE_CONTACT', 'SIGNING'];

/** Consent is the person's own: nobody gives it for somebody else on this screen. */
export function Consents() {
  const { w, f } = useWords();
  const { consents } = useViewer();
  const [give, giving] = useAct(GiveConsentDocument);
  const [withdraw] = useAct(WithdrawConsentDocument);
  return (
    <section>
      <Title order={2}>{w.access.consents}</Title>
      <Text mb="sm">{w.access.consentsHelp}</Text>
      <Stack gap="sm">
        {purposes.map((purpose) => {
          const given = consents.find((consent) => consent.purpose === purpose);
          return (
            <Paper withBorder p="md" key={purpose}>
              <Group justify="space-between">
                <div>
                  <Text fw={600}>{w.enums.consent[purpose]}</Text>
                  <Text c="dimmed">
                    {given
                      ? w.access.consentGiven(f.date(given.givenAt), w.enums.howAsked[given.evidence])
                      : w.access.consentNotGiven}
                  </Text>
                </div>
                {given ? (
                  <ConfirmButton
                    ask={purpose === 'SIGNING' ? w.access.withdrawSigningAsk : w.access.withdrawConsentAsk}
                    onConfirm={() =>
                      void withdraw({ purpose }).then((done) => done && tell(w.access.consentSaved))
                    }
                  >
                    {w.access.withdrawConsent}
                  </ConfirmButton>
                ) : (
                  <Button
                    loading={giving}
                    onClick={() => void give({ purpose }).then((done) => done && tell(w.access.consentSaved))}
                  >
                    {w.access.giveConsent}
                  </Button>
                )}
              </Group>
            </Paper>
          );
        })}
      </Stack>
    </section>
  );
}
