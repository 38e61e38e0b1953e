import { fold } from '#trade';
import type { Hit } from './phrases.js';
import type { Token } from './tokens.js';

const treatment =
  '(?:say|lam|ep|che bien|vat|nau|xay|rang|muoi|dong|ban|an|xuat|pha|uop|kho|nuong|chien|ngam|chung|cat|hap|nhoi|dun|tach|san xuat)';

/** Words that open what a good is bought for, each looked for at one word, without accents. */
const openings = [
  new RegExp(`^(?:de|dung de|dung lam|dung cho|phuc vu|chuyen) ${treatment}\\b`),
  new RegExp(`^(?:de|cho|phuc vu) (?:xuong|nha may|co so|lo|may|nganh|che bien|quan|bep)\\b`),
  /^nguyen lieu\b/,
  /^lam (?!sach|san)/,
  /^(?:nau|vat nuoc|ep nuoc|goi|nhoi)\b/,
  /^for (?:\w+ing|juice|export)\b/,
];
/** What any of them begins with, so that other words are passed over at once. */
const firstWords = new Set([
  'de',
  'dung',
  'phuc',
  'chuyen',
  'cho',
  'nguyen',
  'lam',
  'nau',
  'vat',
  'ep',
  'goi',
  'nhoi',
  'for',
]);
const purposeFirst = new RegExp(`^nguyen lieu (?:de |cho )?${treatment}\\b`);

/**
 * Where words begin that tell what a good is for (`mít để sấy`, `cam vắt nước`, `nếp nấu chè`): what stands
 * there is neither the good nor its state. The number of tokens where there are none.
 */
export function usesBegin(tokens: readonly Token[], hits: readonly Hit[]): number {
  const head = hits.find((hit) => hit.goods.length > 0);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!firstWords.has(tokens[at]?.plain ?? '')) continue;
    // One syllable is no hindrance: `mit de say` names no goat.
    if (hits.some((hit) => hit.start <= at && at < hit.end && hit.end - hit.start > 1)) continue;
    const words = tokens.slice(at, at + 4).map((token) => token.plain);
    const rest = words.join(' ');
    if (purposeFirst.test(rest)) return at;
    if (head !== undefined && head.end <= at && openings.some((one) => one.test(rest))) return at;
  }
  return tokens.length;
}

const strictness =
  /\b(?:dung|chinh|nguyen|thuan|chuan) giong\b|\bthuan chung\b|\b(?:khong|ko) (?:lay|nhan|mua|thay|tron|pha) (?:cac )?(?:giong|loai) khac\b|\bno other variet/;

const otherKind = /\b(?:khong|ko) (?:lay|nhan|mua) (?:(?:cac|loai|giong) )*((?:\w+ ){1,3}?)khac\b/;

/** Whether a buyer's words insist on the very variety that is named: `bưởi da xanh`, `không lấy bưởi khác`. */
export function insistsOnVariety(name: string, beside: string): boolean {
  const text = fold(`${name}. ${beside}`);
  const other = otherKind.exec(text)?.[1];
  return strictness.test(text) || (other !== undefined && `${fold(name)} `.includes(other));
}
