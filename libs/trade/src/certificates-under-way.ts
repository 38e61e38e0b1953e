import { type Cue, cuesIn, type State } from './certificate-cues.js';
import {
  certificateMentions,
  foldForCertificates,
  type Mention,
  namesCertificate,
} from './certificate-words.js';

/** Longer descriptions are read up to here. */
const longestText = 10_000;

/** A name and a word about it stand at most this many words apart. */
const farthest = 8;
const farthestLetters = 100;

export interface Said {
  kind: Mention['kind'];
  state: State | null;
}

/**
 * Every certificate named and what the words near it say, null where they say nothing: "GACC đang làm hồ sơ", "đánh giá
 * tháng 11 xong, chờ cấp giấy", "dự kiến quý 4 có HACCP". Each name goes by the nearest word about it; a wish or a plan
 * ("sẽ xin", "chưa làm") is not a beginning, and what is held is not under way.
 */
export function certificateStates(text: string): Said[] {
  return foldForCertificates(text.slice(0, longestText))
    .split(/[.;!?](?=\s|$)/)
    .filter(namesCertificate)
    .flatMap(sentenceStates);
}

interface Clause {
  said: Said[];
  cues: Cue[];
  /** Nothing but names, as in a list. */
  bare: boolean;
  /** The word about it came first, so a list may follow: "đang làm GlobalGAP, HACCP". */
  leads: State | null;
  joinedByAnd: boolean;
  text: string;
}

function sentenceStates(sentence: string): Said[] {
  const pieces = sentence.split(/( va | & | \+ |[,()/])/);
  const clauses: Clause[] = [];
  pieces.forEach((piece, at) => {
    if (at % 2 === 1 || piece.trim() === '') return;
    clauses.push(readClause(piece, /va|&|\+/.test(pieces[at + 1] ?? '')));
  });
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1];
    if (before === undefined) return;
    if (clause.bare && clause.cues.length === 0 && before.leads !== null) {
      for (const one of clause.said) one.state = before.leads;
      clause.leads = before.leads;
    } else if (before.bare && before.joinedByAnd && before.cues.length === 0) {
      for (const one of before.said) one.state ??= clause.said[0]?.state ?? null;
    }
    if (clause.said.length === 0 && goesOn(clause)) {
      for (const one of before.said) if (one.state !== 'HELD') one.state = 'UNDER_WAY';
      clause.said = before.said;
    }
  });
  return [...new Set(clauses.flatMap((clause) => clause.said))];
}

/** A clause without a name of its own that goes on about the one before: "chờ cấp giấy", "đang làm". */
const goesOn = (clause: Clause): boolean =>
  clause.cues.some((cue) => {
    const when = /^du kien (?:thang|quy|cuoi|dau|nam) [a-z0-9/]+$/.test(
      clause.text.slice(cue.start, cue.end),
    );
    return cue.state === 'UNDER_WAY' && !when && (!cue.weak || leadsToPaper(clause.text, cue));
  });

function readClause(text: string, joinedByAnd: boolean): Clause {
  const mentions = certificateMentions(text);
  const cues = cuesIn(text);
  const rest = mentions.map((one, at) => text.slice(mentions[at - 1]?.end ?? 0, one.start));
  rest.push(text.slice(mentions.at(-1)?.end ?? 0));
  const masked = rest.map((piece, at) => piece + ' '.repeat(lengthOf(mentions[at]))).join('');
  const told = mentions.map((mention) => ({ mention, cue: nearest(text, masked, mention, cues) }));
  const last = told.at(-1);
  return {
    said: told.map(({ mention, cue }) => ({ kind: mention.kind, state: cue?.state ?? null })),
    cues,
    bare: mentions.length > 0 && countWords(rest.join(' ')) <= 1,
    leads: last?.cue && last.cue.end <= last.mention.start ? last.cue.state : null,
    joinedByAnd,
    text,
  };
}

const lengthOf = (one: Mention | undefined): number => (one === undefined ? 0 : one.end - one.start);

const countWords = (text: string): number => text.split(' ').filter((word) => word !== '').length;

/** "Not yet" decides only where nothing else is said: "chưa có giấy, đang chờ" is under way. */
function nearest(text: string, masked: string, mention: Mention, cues: readonly Cue[]): Cue | null {
  if (/^ (?:len|sang) /.test(text.slice(mention.end, mention.end + 6))) return null;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const has = /(?:^| )(?:co|dat)(?: giay| chung nhan| chung chi| tieu chuan| du)* $/.exec(before);
  const notYet =
    /\b(?:de|se|sap|nham|muon|thang \d+|quy [\div]+) (?:co|dat)(?: giay| chung nhan| chung chi)* $/;
  const start = mention.start - (has?.[0].length ?? 0);
  const claimed = cues.some((cue) => cue.end > start && cue.end <= mention.start);
  const holds: Cue[] =
    has && !claimed && !notYet.test(before)
      ? [{ state: 'HELD', weak: false, start, end: mention.start }]
      : [];
  const within = [...holds, ...cues]
    .filter((cue) => cue.start - mention.end < farthestLetters && mention.start - cue.end < farthestLetters)
    .map((cue) => ({ cue, gap: gapWords(masked, mention, cue) }))
    .filter(({ cue, gap }) => gap.length <= farthest && (!cue.weak || isAboutPaper(text, mention, cue, gap)));
  const decisive = within.filter(({ cue }) => cue.state !== 'NOT_YET');
  const candidates = decisive.length > 0 ? decisive : within;
  candidates.sort((a, b) => a.gap.length - b.gap.length || b.cue.start - a.cue.start);
  return candidates[0]?.cue ?? null;
}

function gapWords(text: string, mention: Mention, cue: Cue): string[] {
  const [from, to] = cue.end <= mention.start ? [cue.end, mention.start] : [mention.end, cue.start];
  return text
    .slice(from, Math.max(from, to))
    .split(' ')
    .filter((word) => /[a-z0-9]/.test(word));
}

const aboutPaper =
  /^(?:ho|so|giay|to|chung|nhan|chi|tieu|chuan|he|thong|quy|trinh|ma|de|xin|cap|dat|duoc|cac|them|lai|awaiting|cho|vung|trong|san|pham|theo|tu|tai|lieu|bo|lay|danh|gia|thang|nam|len|roi|moi|va|du|kien|cuoi|dau|xong|lan|dot|vong|sang|huu|cong|phe|duyet|ket|qua|tham|dinh|kiem|quyet|ky)$/;

/** After "đang làm", "đang xây dựng" only words of papers may stand before the name, or follow the verb. */
function isAboutPaper(text: string, mention: Mention, cue: Cue, gap: readonly string[]): boolean {
  if (cue.end <= mention.start) return gap.every((word) => aboutPaper.test(word) || /^\d+$/.test(word));
  return gap.length <= 4 && leadsToPaper(text, cue);
}

function leadsToPaper(text: string, cue: Cue): boolean {
  const next = /^\s*([a-z0-9]+)/.exec(text.slice(cue.end))?.[1];
  return next === undefined || aboutPaper.test(next);
}
