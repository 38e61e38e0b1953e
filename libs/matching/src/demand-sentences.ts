import type { Part } from './parts.js';

/** How a buyer's words take a good beside what is wanted by name. */
export type Mode = 'WANTED' | 'ALSO' | 'SAMPLE' | 'RESERVE';

/** Words without accents; each is looked for in one part of a sentence. */
const cues: readonly (readonly [Exclude<Mode, 'WANTED'>, RegExp])[] = [
  [
    'RESERVE',
    /\b(?:khi|neu) (?:thieu|khan|het|can them)\b|\bchi (?:lay|xem|nhan|mua)(?: them)? (?:khi|neu|cuoi|luc)\b/,
  ],
  [
    'RESERVE',
    /\b(?:lay|mua|nhan|bao gia) them\b|\bduoc pha\b|\bpha toi da\b|\bthay the\b|\bdu phong\b|\bif short\b/,
  ],
  ['SAMPLE', /\b(?:gui|xem|duyet|thu) mau\b|\bsample\b/],
  [
    'ALSO',
    /\bcung (?:xem|duoc|dc|lay|nhan|mua|ok)\b|\bdeu (?:duoc|dc|lay|nhan|ok)\b|\bvan (?:lay|nhan|mua)\b/,
  ],
  ['ALSO', /\bke ca\b|\b(?:lay|nhan) ca\b/],
];

const refusal =
  /\b(?:khong|ko|k|khg|kh|hong|chang) (?:lay|nhan|mua|nhap|dung|su dung|thu mua)\b|\b(?:ngoai )?tru(?= )|\btu choi\b|\bnot? accept(?:ed)?\b|\bexcept\b/;
const withdrawal = /\b(?:nhung|chi lay|chi nhan|chi mua|van lay|van nhan|uu tien)\b/;

export function textOf(part: Part): string {
  return part.tokens.map((token) => token.plain).join(' ');
}

export function isPreference(part: Part): boolean {
  return /\buu tien\b|\bprefer/.test(textOf(part));
}

export function modeIn(part: Part): Exclude<Mode, 'WANTED'> | null {
  const text = textOf(part);
  return cues.find(([, cue]) => cue.test(text))?.[0] ?? null;
}

/**
 * Parts of one sentence whose goods are refused: after `không lấy`, `ko nhận`, `trừ` … to the end of the
 * sentence or to a word that takes it back; or just before it (`hành lá không lấy`).
 */
export function refusedParts(sentence: readonly Part[]): Set<Part> {
  const refused = new Set<Part>();
  let refusing = false;
  for (const part of sentence) {
    const text = textOf(part);
    const cue = refusal.exec(text);
    if (cue === null && withdrawal.test(text)) refusing = false;
    if (cue !== null) {
      const wordsBefore = text.slice(0, cue.index).split(' ').filter(Boolean).length;
      const wordsAfter = text
        .slice(cue.index + cue[0].length)
        .split(' ')
        .filter(Boolean).length;
      refusing = part.headAt >= wordsBefore || part.headAt === -1;
      if (part.headAt !== -1 && (refusing || wordsAfter === 0)) refused.add(part);
    } else if (refusing && part.headAt !== -1) refused.add(part);
  }
  return refused;
}
