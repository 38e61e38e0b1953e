import type { CertificateKind } from './certificates.js';
import { fold } from './text.js';

/** How a certificate is written, on folded text. Longer names stand before the names they contain. */
const writings: [CertificateKind, RegExp][] = [
  ['VIETGAP', /\bviet ?g(?:ah|a)p\b/g],
  ['GLOBALGAP', /\bglobal[ .-]?g\.?a\.?p\b\.?|\bggap\b/g],
  ['ORGANIC_USDA', /\b(?:organic[ _-]?)?usda\b|\b(?:huu co|organic) (?:my|hoa ky|us)\b/g],
  ['ORGANIC_EU', /\b(?:huu co|organic)[ _-](?:eu|chau au)\b|\beu[ -]organic\b/g],
  ['ORGANIC_VN', /\b(?:huu co|organic)(?:[ _-](?:viet nam|vn|tcvn))?\b|\btcvn 11041\b/g],
  ['FSSC22000', /\bfssc(?:[ _-]?22000)?\b/g],
  ['ISO22000', /\biso[ _-]?22000\b/g],
  ['HACCP', /\bhaccp\b/g],
  ['ATTP', /\b(?:vs)?attp\b|\ban toan thuc pham\b|\bfood safety\b/g],
  ['HALAL', /\bhalal\b/g],
  ['GI', /\bgi\b|\bchi dan dia ly\b|\bcddl\b|\bgeographical indication\b/g],
  ['PUC', /\bpuc\b|\bma (?:so )?vung trong\b|\bmsvt\b|\b(?:growing|planting)[ -]area code\b/g],
  ['GACC', /\bgacc\b|\bma (?:so )?(?:co so )?dong goi\b|\bpacking[ -]house code\b/g],
  ['OCOP3', /\bocop[ _-]?(?:hang )?3\b(?: ?(?:sao\b|\*))?|\b3 sao ocop\b/g],
  ['OCOP4', /\bocop[ _-]?(?:hang )?4\b(?: ?(?:sao\b|\*))?|\b4 sao ocop\b/g],
  ['OCOP5', /\bocop[ _-]?(?:hang )?5\b(?: ?(?:sao\b|\*))?|\b5 sao ocop\b/g],
];

export interface Mention {
  kind: CertificateKind;
  start: number;
  end: number;
}

/** Where certificates are named in folded text, from left to right, none inside another. */
export function certificateMentions(folded: string): Mention[] {
  const found: Mention[] = [];
  for (const [kind, writing] of writings) {
    for (const match of folded.matchAll(writing)) {
      const mention = { kind, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export function certificatesNamed(text: string): CertificateKind[] {
  return [...new Set(certificateMentions(fold(text)).map((mention) => mention.kind))];
}
