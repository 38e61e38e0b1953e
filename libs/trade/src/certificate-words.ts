import type { CertificateKind } from './certificates.js';
import { fold } from './text.js';

/**
 * How certificates are written, on text from `foldForCertificates`. A name that contains another stands
 * before it. OTHER are papers the product does not keep: known only so that their words are not taken for
 * those of a neighbour. OCOP without its stars is taken for the lowest recognised grade, three.
 */
const writings: [CertificateKind | 'OTHER', RegExp][] = [
  ['VIETGAP', /\bviet ?-?g(?:ah|a)p\b/g],
  ['GLOBALGAP', /\bglobal[ .-]?g\.?a\.?p\b\.?|\bggap\b/g],
  [
    'ORGANIC_USDA',
    /\b(?:(?:huu co|organic)[ _-]\(?)?usda\b(?: organic)?|\b(?:huu co|organic) (?:my|hoa ky|us|nop)\b/g,
  ],
  ['ORGANIC_EU', /\b(?:huu co|organic)[ _-]\(?(?:eu|chau au)\b|\beu[ -]organic\b/g],
  [
    'ORGANIC_VN',
    /(?<!\b(?:phan|chat|rac|bon|mun) )\b(?:huu co|organic)(?:[ _-](?:viet nam|vn|tcvn))?(?![a-z0-9_])|\btcvn ?11041\b/g,
  ],
  ['FSSC22000', /\bfssc(?:[ _-]?22000)?\b/g],
  ['ISO22000', /\biso[ _-]?22000\b/g],
  ['HACCP', /\bhaccp\b/g],
  ['ATTP', /\b(?:vs)?attp\b|\b(?:ve sinh )?an toan (?:ve sinh )?thuc pham\b|\bfood[ -]safety\b/g],
  ['HALAL', /\bhalal\b/g],
  ['GI', /\bchi dan dia ly\b|\bcddl\b|\bgeographical indication\b/g],
  [
    'PUC',
    /\bpuc\b|\bma (?:so )?vung (?:san xuat|trong|nuoi)\b|\bmsvt\b|\b(?:growing|planting)[ -]area code\b/g,
  ],
  [
    'GACC',
    /\bma (?:so )?(?:co so |nha )?dong goi\b(?: gacc\b)?|\b(?:ma )?gacc\b|\bpacking[ -]?house code\b/g,
  ],
  ['OCOP3', stars('(?:3|ba)')],
  ['OCOP4', stars('(?:4|bon)')],
  ['OCOP5', stars('(?:5|nam)')],
  ['OCOP3', /\bocop\b/g],
  ['OTHER', /\biso ?(?:9001|14001|\d{4,5})\b|\b(?:asc|msc|bap|brc|jas|pgs|kosher|smeta|fairtrade|gmp)\b/g],
  [
    'OTHER',
    /\bnhan hieu (?:tap the|chung nhan)\b|\bma vach\b|\b(?:ma )?qr\b|\btem truy xuat\b|\bthuong hieu\b/g,
  ],
];

function stars(count: string): RegExp {
  const grade = `${count}(?: ?sao\\b| ?\\*|(?![a-z0-9]))`;
  return new RegExp(
    `\\bocop[ _:(-]{0,2}(?:(?:dat|hang|xep hang|chuan|cap tinh|quoc gia) ){0,2}${grade}|\\b${count} sao ocop\\b`,
    'g',
  );
}

const anyWriting = new RegExp(writings.map(([, writing]) => writing.source).join('|'));

/** Whether folded text names any certificate: most sentences name none and need no closer reading. */
export function namesCertificate(folded: string): boolean {
  return anyWriting.test(folded);
}

export interface Mention {
  kind: CertificateKind | 'OTHER';
  start: number;
  end: number;
}

/** Words that folding would make one with a word about papers: gì/GI, chờ/cho, dạng/đang, đá/đã. */
const keptApart: [RegExp, string][] = [
  [/(?<!\p{L})cho(?!\p{L})/giu, 'for'],
  [/(?<!\p{L})dạng(?!\p{L})/giu, 'kind'],
  [/(?<!\p{L})(?:da|đá)(?!\p{L})/giu, 'skin'],
];

/** Text folded for reading about certificates: "chờ" and "đợi" become "awaiting", GI is written out. */
export function foldForCertificates(text: string): string {
  let kept = text
    .normalize('NFC')
    .replace(/(?<![\p{L}\d])GI(?![\p{L}\d])/gu, 'chi dan dia ly')
    .replace(/[\r\n]+/g, '. ');
  const hasAccents = /[^\p{ASCII}]/u.test(kept.replace(/\P{L}/gu, ''));
  for (const [word, instead] of hasAccents ? keptApart : []) kept = kept.replace(word, instead);
  return fold(kept.replace(/(?<!\p{L})(?:chờ|đợi)(?!\p{L})/giu, 'awaiting'));
}

/** Where certificates are named, from left to right, none inside another. */
export function certificateMentions(folded: string): Mention[] {
  const found: Mention[] = [];
  const taken = new Uint8Array(folded.length + 1);
  for (const [kind, writing] of writings) {
    for (const match of folded.matchAll(writing)) {
      const mention = { kind, start: match.index, end: match.index + match[0].length };
      if (taken.subarray(mention.start, mention.end).includes(1)) continue;
      taken.fill(1, mention.start, mention.end);
      found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
