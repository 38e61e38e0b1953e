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
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
