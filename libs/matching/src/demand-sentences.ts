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
  [
    'SAMPLE',
    /\b(?:gui|xem|duyet|thu) mau\b|\b(?:lay|mua|nhan|ban)? ?thu (?:mot )?(?:it|vai|truoc)\b|\bsample\b/,
  ],
  [
    'ALSO',
    /\bcung (?:xem|duoc|dc|lay|nhan|mua|ok)\b|\bdeu (?:duoc|dc|lay|nhan|ok)\b|\bvan (?:lay|nhan|mua)\b/,
  ],
  ['ALSO', /\bke ca\b|\b(?:lay|nhan) ca\b/],
];

const refusal =
  /\b(?:khong|ko|k|khg|kh|hong|chang|dung|mien) (?:lay|nhan|mua|nhap|dung|su dung|thu mua|xai|ban duoc|ban|can|chon|thich|muon|chap nhan|an)\b|\b(?:ngoai )?tru(?= )|\btu choi\b|\bnot? accept(?:ed)?\b|\bdo not (?:take|buy|want)\b|\bexclud(?:ing|ed)\b|\bexcept\b/;
/** `không tôm sú`: the refused good stands straight after the word. */
const bareRefusal = /^(?:khong|ko|khg|no|not|non) /;
const afterRefusal = /^(?: (?:duoc|dau|nhe|nha|a|nua|het|noi))*$/;
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
 * Parts of one sentence that are refused: after `không lấy`, `ko nhận`, `trừ`, `không` … to the end of the
 * sentence or to a word that takes it back; or the list just before it (`hành lá, ớt không lấy`).
 */
export function refusedParts(sentence: readonly Part[]): Set<Part> {
  const refused = new Set<Part>();
  let refusing = false;
  sentence.forEach((part, at) => {
    const text = textOf(part);
    const cue = refusal.exec(text);
    if (cue === null && withdrawal.test(text)) refusing = false;
    if (cue === null) {
      const isBare = part.headAt === 1 && bareRefusal.test(text);
      if (refusing || isBare) refused.add(part);
      if (isBare && at === 0) refusing = true;
      return;
    }
    const wordsBefore = text.slice(0, cue.index).split(' ').filter(Boolean).length;
    const endsHere = afterRefusal.test(text.slice(cue.index + cue[0].length));
    refusing = !(endsHere && wordsBefore > 0) && (part.headAt >= wordsBefore || part.headAt === -1);
    if (refusing || endsHere) refused.add(part);
    if (endsHere && wordsBefore > 0) for (const one of listBefore(sentence, at)) refused.add(one);
  });
  return refused;
}

/** The goods listed up to a part, without amounts or words of their own: `nón cói, nón vải không bán được`. */
function listBefore(sentence: readonly Part[], at: number): Part[] {
  const listed: Part[] = [];
  for (let before = at - 1; before >= 0; before -= 1) {
    const part = sentence[before];
    const next = sentence[before + 1];
    if (part === undefined || next === undefined || !/^(?:,|va|hay|hoac|and|or)$/.test(next.joint)) break;
    const isPlain =
      part.headAt === 0 && modeIn(part) === null && part.tokens.every((one) => one.number === null);
    if (!isPlain) break;
    listed.push(part);
  }
  return listed;
}

/** Words that tell nothing of what is refused. */
const empty = new Set(
  'hang loai con trai qua cu cay co bi da duoc cac moi nhung thu do san pham va hay hoac het hat cai chiec giong khac nua nhe la'.split(
    ' ',
  ),
);

/** Nouns of whole classes: what follows two words or more of its own is told by these (`hoa cắt cành`). */
const classNouns = new Set('hoa bong cay rau ca tra che nam banh thit tom gao qua trai'.split(' '));

/** Words, two to four, by which something refused can be known in an offer: `ruột vàng`, `khoai tím`. */
export interface RefusedWords {
  words: readonly string[];
  /** They only name a good (`nước ép`): beside an offer's name they tell its use, or what else there is. */
  onlyInNames: boolean;
}

export function refusedWords(part: Part): RefusedWords[] {
  const words = tellingWords(textOf(part));
  if (words.length > 2 && classNouns.has(words[0] ?? '')) words.shift();
  if (words.length < 2 || words.length > 4) return [];
  const isGood = part.headAt !== -1 && part.others.length === 0;
  return [{ words, onlyInNames: isGood && tellingWords(part.rest.join(' ')).length === 0 }];
}

/** `bánh có mỡ heo`: not the good is refused, but what is in it. */
export function isByContent(part: Part): boolean {
  const after = part.tokens.slice(part.headAt + 1).map((token) => token.plain);
  return (
    part.headAt !== -1 && after.slice(0, -1).some((word) => /^(?:co|chua|lan|pha|tron|dinh)$/.test(word))
  );
}

function tellingWords(text: string): string[] {
  return `${text} `
    .replace(refusal, ' ')
    .replace(bareRefusal, '')
    .split(' ')
    .filter((word) => /^\p{L}{2,}$/u.test(word) && !empty.has(word));
}
