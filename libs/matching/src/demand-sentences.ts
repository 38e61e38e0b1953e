import { fold } from '#trade';
import { goods } from './goods.js';
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
    /\b(?:lay|mua|nhan|bao gia) them\b|\bduoc pha\b|\bpha toi da\b|\bthay (?:the|duoc|dc)\b|\bdu phong\b|\bif short\b/,
  ],
  [
    'SAMPLE',
    /\b(?:gui|xem|duyet|thu) mau\b|\b(?:lay|mua|nhan|ban)? ?thu (?:mot )?(?:it|vai|truoc)\b|\bsample\b/,
  ],
  [
    'ALSO',
    /\bcung (?:xem|duoc|dc|lay|nhan|mua|ok)\b|\bdeu (?:duoc|dc|lay|nhan|ok)\b|\bvan (?:lay|nhan|mua)\b/,
  ],
  ['ALSO', /\bke ca\b|\b(?:lay|nhan) ca\b|\b(?:thi|thoi) chi (?:lay|nhan|mua)\b|\w chi (?:lay|nhan|mua) \w/],
];

const refused = [
  'lay|nhan|mua|nhap|dung|su dung|thu mua|xai|ban duoc|ban|can|chon|thich|muon|chap nhan|an|uong|nau|lam|kinh doanh',
  'chao|chao hang|chao ban|bao gia|gui chao|hop|phu hop|thich hop|quan tam|xet|duyet|tieu thu|trung bay|tinh|thay the',
].join('|');
/** Somebody else buys it, or there is enough of it. */
const elsewhere = [
  '(?:da |dang |hien )?(?:du|co) (?:nguon|nguon cung|nha cung cap|moi|nguoi giao|nguoi cung cap)(?: on dinh)?',
  '(?:da )?du (?:roi|hang(?= (?:roi|nhe|a)\\b|$))',
  '(?:cong ty|cty|don vi|bo phan|ben|noi|dau moi|kho|bep|nguoi) khac (?:da )?(?:mua|lo|lam|nhan|phu trach|thu mua|dat|lay)',
].join('|');
const refusal = new RegExp(
  `\\b(?:khong|ko|k|khg|kh|hong|chang|dung|mien|khoi|xin mien|thoi) (?:${refused})\\b|\\b(?:${elsewhere})\\b` +
    '|\\bthi thoi\\b|(?<!\\b(?:ca|dua|sua|nem|mang|me|vi|tom|mam|canh|cu) )\\bchua (?:can|lay|nhan|mua|nhap)\\b' +
    '|\\b(?:ngoai )?tru(?= )|\\btu choi\\b|\\bloai tru\\b|\\bnot? (?:accept(?:ed)?|needed|wanted)\\b' +
    '|\\b(?:do not|don t|will not) (?:take|buy|want|accept)\\b|\\bexclud(?:ing|ed)\\b|\\bexcept\\b',
);
/** `không tôm sú`: the refused good stands straight after the word. */
const bareRefusal = /^(?:khong|ko|khg|no|not|non) /;
const afterRefusal = /^(?: (?:duoc|dc|dau|nhe|nha|a|nua|het|noi|roi|them|hang|on|cam on))*$/;
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
    const before = sentence[at - 1];
    if (before !== undefined && isAnswer(sentence, at)) refused.add(before);
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

const lacking =
  /\b(?:khong|ko|chua|tam het|het) (?:trong|ban|nuoi|san xuat|lam|cung cap|co hang|co ban|nhan don)\b|\b(?:tam het|het hang|het vu)\b/;

/** A good that the seller says not to have: `bí đỏ bên em không trồng`. */
export function isDenied(part: Part): boolean {
  return part.headAt !== -1 && lacking.test(textOf(part));
}

/** Nothing but a refusal after what it is said of: `Chuối: không.`, `Rau muống bếp tự trồng, không cần.` */
function isAnswer(sentence: readonly Part[], at: number): boolean {
  const part = sentence[at];
  if (part === undefined || part.headAt !== -1) return false;
  const text = textOf(part);
  if (part.joint === ':') return /^(?:khong|ko|no|mien|thoi)$/.test(text);
  const cue = at === sentence.length - 1 && sentence[at - 1]?.headAt === 0 ? refusal.exec(text) : null;
  return cue?.index === 0 && afterRefusal.test(text.slice(cue[0].length));
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
  'hang loai con trai qua cu cay co bi da duoc cac moi nhung thu do sp va hay hoac het hat cai chiec giong khac nua nhe la'.split(
    ' ',
  ),
);

/** Nouns of whole classes: what follows two words or more of its own is told by these (`hoa cắt cành`). */
const classNouns = new Set(
  'hoa bong cay rau ca tra che nam banh thit tom gao qua trai mat dua bi'.split(' '),
);

/** Words, two to four, by which something refused can be known in an offer: `ruột vàng`, `khoai tím`. */
export interface RefusedWords {
  words: readonly string[];
  /** They only name a good (`nước ép`): beside an offer's name they tell its use, or what else there is. */
  onlyInNames: boolean;
  /** What they are told of: in an offer of other goods they refuse nothing. Empty: of whatever is offered. */
  about: readonly number[];
}

export function refusedWords(part: Part): RefusedWords[] {
  const words = tellingWords(textOf(part));
  if (words.length > 2 && classNouns.has(words[0] ?? '')) words.shift();
  const rest = tellingWords(part.rest.join(' '));
  const isGood = part.headAt !== -1 && part.others.length === 0;
  const whole = { words, onlyInNames: isGood && rest.length === 0, about: [] };
  const after = tellingWords(textOf({ ...part, tokens: part.tokens.slice(part.headEnd) }));
  const isTold = part.headAt !== -1 && !isByContent(part);
  const told = isTold ? [{ words: isGood ? rest : after, onlyInNames: false, about: part.head }] : [];
  return [whole, ...told, ...refusedContents(part)].filter(
    (one) => one.words.length >= 2 && one.words.length <= 4,
  );
}

const containing = /^(?:co|chua|lan|pha|tron|dinh)$/;

/** `miến pha bột sắn`: by whatever name what is in it goes. */
function refusedContents(part: Part): RefusedWords[] {
  if (!isByContent(part)) return [];
  const after = part.tokens.slice(part.headAt + 1).map((token) => token.plain);
  const content = after.slice(after.findIndex((word) => containing.test(word)) + 1).filter(isTelling);
  const names = part.others.flatMap((named) =>
    named
      .flatMap((good) => goods[good]?.words ?? [])
      .map((name) => fold(name.replace(/[@#!].*/, '')).split(' ')),
  );
  return [content, ...names].map((words) => ({ words, onlyInNames: false, about: part.head }));
}

/** `bánh có mỡ heo`: not the good is refused, but what is in it. */
export function isByContent(part: Part): boolean {
  const after = part.tokens.slice(part.headAt + 1).map((token) => token.plain);
  return part.headAt !== -1 && after.slice(0, -1).some((word) => containing.test(word));
}

function tellingWords(text: string): string[] {
  return `${text} `
    .replace(refusal, ' ')
    .replace(bareRefusal, '')
    .replace(/ ?\bsan pham\b/g, ' ')
    .split(' ')
    .filter(isTelling);
}

function isTelling(word: string): boolean {
  return /^\p{L}{2,}$/u.test(word) && !empty.has(word);
}
