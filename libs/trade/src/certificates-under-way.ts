import { certificateMentions } from './certificate-words.js';
import type { CertificateKind } from './certificates.js';
import { fold } from './text.js';

/** Certificates an offer's own words say are being worked for. */
export function certificatesUnderWay(text: string): CertificateKind[] {
  const found = new Set<CertificateKind>();
  for (const sentence of fold(text).split(/[.;!?] |[.;!?]$/)) {
    const cue = /\bdang (?:lam|xay dung|cho|xin)\b|\bcho (?:cap|cong bo)\b|\bdu kien\b/.exec(sentence);
    if (cue === null) continue;
    for (const mention of certificateMentions(sentence)) {
      const before = sentence.slice(0, mention.start);
      if (!/\bda co [^,]*$/.test(before)) found.add(mention.kind);
    }
  }
  return [...found];
}
