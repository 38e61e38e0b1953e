/** What a person reads, in both languages of the product. */
export interface Bilingual {
  vi: string;
  en: string;
}

/**
 * Text as it is compared: lower case, no accents (đ → d), one blank between words, trimmed.
 * Composed and decomposed accents (NFC, NFD) come out alike; `fold(fold(x)) === fold(x)`.
 */
export function fold(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    letters += code < 0xd800 ? (foldedLetters[code] ??= foldSlowly(String.fromCharCode(code))) : text[at];
  }
  return (beyondTable.test(letters) ? foldSlowly(letters) : letters).replace(blanks, ' ').trim();
}

/** Each letter is folded once. Those written with two code units, and what is rarer still, are folded in place. */
const foldedLetters: string[] = [];
const beyondTable = /[\ud800-\uffff]/;
const blanks = /\s+/g;

function foldSlowly(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replaceAll('đ', 'd');
}
