import { Group } from '@mantine/core';
import type { CertificateKind, CertificateState } from '../gql/schema.js';
import { StatusBadge } from '../parts/badges.js';
import { useWords } from '../words/words.js';

type Certificate = { kind: CertificateKind; state: CertificateState };

/** A certificate in words: its name, and that it is only under way where it is. */
export function useCertificateText(): (certificate: Certificate) => string {
  const { w } = useWords();
  return ({ kind, state }) =>
    state === 'HELD' ? w.enums.certificate[kind] : w.offers.underWay(w.enums.certificate[kind]);
}

export function CertificateNames({ certificates }: { certificates: readonly Certificate[] }) {
  const { w } = useWords();
  const text = useCertificateText();
  if (!certificates.length) return w.common.none;
  return (
    <Group gap={6}>
      {certificates.map((certificate) => (
        <StatusBadge key={certificate.kind} tone={certificate.state === 'HELD' ? 'good' : 'busy'}>
          {text(certificate)}
        </StatusBadge>
      ))}
    </Group>
  );
}
