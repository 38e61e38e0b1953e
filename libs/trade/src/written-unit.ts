import type { Token } from './tokens.js';
import { canonicalUnit, isKnownUnit } from './units.js';

/** The unit a word stands for: one the product knows, or the row's own; null for any other word. */
export function writtenUnit(token: Token | undefined, row: string | null): string | null {
  if (token?.kind !== 'WORD') return null;
  const unit = canonicalUnit(token.text);
  return unit === row || isKnownUnit(token.text) ? unit : null;
}
