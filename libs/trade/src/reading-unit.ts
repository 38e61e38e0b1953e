import { blank, type Reading, unclear, understood, unread } from './reading.js';
import type { Bilingual } from './text.js';
import { tokenise } from './tokens.js';
import { canonicalUnit, isKnownUnit } from './units.js';

const accepted: Bilingual = {
  vi: 'Một đơn vị: kg, tạ, tấn, quả, chiếc, hộp, chai, gói, con, bó, lít, bộ …',
  en: 'One unit: kg, tạ, tấn, quả (piece of fruit), chiếc (piece), hộp, chai, gói, con, bó, lít, bộ …',
};

const why = {
  size: { vi: 'Ngoài đơn vị còn ghi quy cách', en: 'A size is written beside the unit' },
  none: { vi: 'Không nhận ra đơn vị', en: 'No unit recognised' },
};

/** A unit by any usual name; a short word the product does not know stands for itself. */
export function readUnit(raw: string): Reading<string> {
  const written = raw.trim();
  if (written === '') return blank(raw);
  if (written.length > 60) return unread(raw, why.none, accepted);
  const whole = canonicalUnit(written);
  if (whole !== null && isKnownUnit(written)) return understood(raw, whole);
  const tokens = tokenise(written);
  const known = tokens.find((token) => token.kind === 'WORD' && isKnownUnit(token.text));
  if (known) return unclear(raw, canonicalUnit(known.text), why.size, accepted);
  const plainWords =
    tokens.length > 0 && tokens.length <= 2 && tokens.every((token) => token.kind === 'WORD');
  return plainWords && whole !== null ? understood(raw, whole) : unread(raw, why.none, accepted);
}
