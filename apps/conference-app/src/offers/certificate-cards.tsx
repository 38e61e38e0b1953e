import { Anchor, Group, Paper, SimpleGrid, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Facts } from '../parts/facts.js';
import type { OfferFieldsFragment } from '../gql/operations.js';
import { StatusBadge } from '../parts/badges.js';
import { useWords } from '../words/words.js';

/** Each certificate with its number, issuer, last day and scan; one past its day says so. */
export function CertificateCards({ certificates }: { certificates: OfferFieldsFragment['certificates'] }) {
  const { w, f } = useWords();
  if (!certificates.length) return <Text>{w.offers.noCertificates}</Text>;
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  return (
    <SimpleGrid component="ul" cols={{ base: 1, sm: 2 }} p={0} m={0} style={{ listStyle: 'none' }}>
      {certificates.map(({ id, kind, state, number, issuer, validUntil, fileId }) => {
        const over = validUntil !== null && validUntil < today;
        return (
          <Paper component="li" key={id} withBorder p="md">
            <Group justify="space-between" mb="xs">
              <Text fw={700}>{w.enums.certificate[kind]}</Text>
              <StatusBadge tone={over ? 'bad' : state === 'HELD' ? 'good' : 'busy'}>
                {over ? w.offers.expired : w.enums.certificateState[state]}
              </StatusBadge>
            </Group>
            <Facts
              rows={[
                [w.offers.number, number],
                [w.offers.issuer, issuer],
                [w.offers.validUntil, validUntil && f.date(validUntil)],
              ]}
            />
            {fileId && (
              <Anchor
                href={`/files/${fileId}`}
                target="_blank"
                rel="noreferrer"
                display="inline-flex"
                mt="xs"
              >
                <IconFileText aria-hidden />
                {w.offers.seeScan}
              </Anchor>
            )}
          </Paper>
        );
      })}
    </SimpleGrid>
  );
}
