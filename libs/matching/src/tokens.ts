import { fold } from '#trade';
import { Remembered } from './remembered.js';

/** A word or a mark of a text, as written and as compared. */
export interface Token {
  /** Lower case without accents. */
  plain: string;
  /** Lower case with accents, the tone mark moved to the end: `hoà` and `hòa` are one writing. */
  exact: string;
  /** `,` and the like part goods; `.` and `;` part sentences; null is a word. */
  mark: 'PART' | 'SENTENCE' | null;
  /** The number it is, Vietnamese spelling: 1.500 is 1500 and 0,5 a half. */
  number: number | null;
  /** Written with a capital: where other words are not, it names a place or a brand. */
  capital: boolean;
}

const pieces = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\d'’]+|[.;!?\n]|[,/+&|:()[\]{}–—-]/gu;

/** People use a few thousand words over and over: each is folded once. Emptied when odd spellings fill it. */
const known = new Map<string, Token>();
const MOST_KNOWN = 50_000;

/** A text is asked for several times while its offer is prepared. */
const texts = new Remembered<readonly Token[]>(256);

export function tokenise(text: string): readonly Token[] {
  return texts.of(text, () => (text.normalize('NFC').match(pieces) ?? []).map(knownToken));
}

function knownToken(piece: string): Token {
  const found = known.get(piece);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const token = toToken(piece.toLowerCase(), piece);
  known.set(piece, token);
  return token;
}

function toToken(piece: string, written: string): Token {
  const capital = piece !== written;
  if (/^[.;!?\n]$/.test(piece))
    return { plain: piece, exact: piece, mark: 'SENTENCE', number: null, capital };
  if (/^[^\p{L}\p{M}\d'’]$/u.test(piece))
    return { plain: piece, exact: piece, mark: 'PART', number: null, capital };
  return { plain: fold(piece), exact: exactOf(piece), mark: null, number: numberOf(piece), capital };
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

function exactOf(word: string): string {
  const letters = word.normalize('NFD');
  const tones = letters.match(toneMarks)?.join('') ?? '';
  return letters.replace(toneMarks, '') + tones;
}

/** Letters with their own marks (â, ơ, đ) but no tone: the usual slip leaves out a tone or sets another. */
export function withoutTone(exact: string): string {
  // exactOf moves the tone to the end: one mark at most, or several in no Vietnamese word.
  return isToneMark(exact.charCodeAt(exact.length - 1)) ? exact.replace(toneMarks, '') : exact;
}

function isToneMark(code: number): boolean {
  return code >= 0x300 && code <= 0x323;
}

function numberOf(piece: string): number | null {
  if (!/^\d/.test(piece) || /[^\d.,]/.test(piece)) return null;
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(piece) && !/^0/.test(piece);
  return Number(
    grouped ? piece.replace(/[.,]/g, '') : piece.replace(',', '.').replace(/[.,](?=.*[.,])/g, ''),
  );
}

/** Whether a text was written with accents: then a word without them is another word, or a slip. */
export function isAccented(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.mark === null && token.plain !== token.exact);
}
