import { certificateMentions, foldForCertificates, type Mention } from './certificate-words.js';
import type { CertificateKind } from './certificates.js';

/** The last month in which a certificate is valid, by words; the year where it is said. */
export interface ToldEnd {
  kind: CertificateKind;
  month: number;
  year: number | null;
}

/** Longer descriptions are read up to here. */
const longestText = 10_000;

/** A name and the words about its end stand at most so many words apart. */
const farthest = 6;

/** Not `hạn sử dụng đến`, which is said of goods, nor `đã hết hạn`. */
const untilWords =
  '(?<!da )het (?:han|hieu luc|gia tri)|(?:han|hieu luc|gia tri) (?:den|toi)|valid (?:until|till|to|through)|expir(?:es|ing|y)';
const between = '(?:(?:het|vao|ngay|cuoi|giua|dau|on|in|nam|thang)\\W? ){0,4}';
const dates =
  '(?:quy (?<quarter>[1-4])(?:[/ -](?:nam )?(?<quarterYear>20\\d\\d))?|' +
  '(?:\\d{1,2}[/-])?(?<month>\\d{1,2})(?:[/-]| nam )(?<year>20\\d\\d)|' +
  '(?<onlyYear>20\\d\\d)|(?<first>\\d{1,2})(?:[/-](?<second>\\d\\d?))?)(?![\\d/-])';
const ending = new RegExp(`\\b(?:${untilWords})[ :]*${between}${dates}`, 'g');

/**
 * Until when certificates are valid, where an offer's own words say so: `VietGAP còn hiệu lực đến 03/2027`, `GlobalGAP hết
 * hạn tháng 9`, `valid until 30/6/2027`. It is said of the name before it, and of those joined to that by «và».
 */
export function certificateEnds(text: string): ToldEnd[] {
  return foldForCertificates(text.slice(0, longestText))
    .split(/[.;!?](?=\s|$)/)
    .flatMap(endsIn);
}

function endsIn(sentence: string): ToldEnd[] {
  const found = [...sentence.matchAll(ending)];
  const mentions = found.length === 0 ? [] : certificateMentions(sentence);
  return found.flatMap((match) => {
    const when = monthOf(match.groups ?? {});
    if (when === null) return [];
    return namedBefore(sentence, match.index, mentions).map((kind) => ({ kind, ...when }));
  });
}

function namedBefore(sentence: string, at: number, mentions: readonly Mention[]): CertificateKind[] {
  const before = mentions.filter(({ end }) => end <= at);
  const last = before.at(-1);
  if (last === undefined) return [];
  const gap = sentence.slice(last.end, at).split(/[^a-z0-9/]+/);
  if (gap.filter((word) => word !== '').length > farthest) return [];
  const joined = [last];
  for (const mention of before.slice(0, -1).reverse()) {
    if (!/^\s*(?:va|&|\+|and)\s*$/.test(sentence.slice(mention.end, joined.at(-1)?.start))) break;
    joined.push(mention);
  }
  return joined.flatMap(({ kind }) => (kind === 'OTHER' ? [] : [kind]));
}

/** `03/2027`, `30/6/2027`, `6/27`, `30/6`, `tháng 9`, `quý 2/2027`; a year alone lasts to its end. */
function monthOf(said: Partial<Record<string, string>>): Omit<ToldEnd, 'kind'> | null {
  const number = (name: string): number | null => (said[name] === undefined ? null : Number(said[name]));
  const [quarter, onlyYear, second] = [number('quarter'), number('onlyYear'), number('second')];
  if (quarter !== null) return { month: 3 * quarter, year: number('quarterYear') };
  if (onlyYear !== null) return { month: 12, year: onlyYear };
  const isYear = second !== null && second > 12;
  const month = number('month') ?? (isYear ? number('first') : (second ?? number('first')));
  if (month === null || month < 1 || month > 12) return null;
  return { month, year: number('year') ?? (isYear ? 2000 + second : null) };
}
