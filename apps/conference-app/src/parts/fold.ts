/** Text as one searches in it: small letters, no accents, đ as d. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}

/** Whether every word sought begins some word of the text, with or without accents. */
export function finds(text: string, sought: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(sought)
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
