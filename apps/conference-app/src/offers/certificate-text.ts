import type { CertificateKind, CertificateState } from '../gql/schema.js';
import { useWords } from '../words/words.js';

/** A certificate in words: its name, and that it is only under way where it is. */
export function useCertificateText(): (certificate: {
  kind: CertificateKind;
  state: CertificateState;
}) => string {
  const { w } = useWords();
  return ({ kind, state }) =>
    state === 'HELD' ? w.enums.certificate[kind] : w.offers.underWay(w.enums.certificate[kind]);
}
