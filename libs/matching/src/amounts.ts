import { canonicalUnit, massOf } from '#trade';
import type { Part } from './parts.js';
import type { Token } from './tokens.js';

/** An amount found in words: `8 tấn`, `500 hộp`, `1.100 kg`. */
export interface Amount {
  at: number;
  amount: number;
  unit: string;
}

const counted = new Set([
  'quả',
  'chiếc',
  'hộp',
  'chai',
  'gói',
  'con',
  'bó',
  'lít',
  'bộ',
  'bao',
  'thùng',
  'lọ',
  'chậu',
  'khách',
  'cành',
  'vỉ',
]);
const money = new Set(['d', 'dong', 'vnd', 'k', 'nghin', 'ngan', 'trieu']);

const packages =
  /^(?:tui|bao|thung|chai|hop|goi|lo|can|khay|vi|sot|luoi|carton|tai|lon|hu|loai|size|co|tu|chau|gio)$/;

/**
 * Amounts of goods among the words of one part (`8 tấn bắp sú`). Weights of a piece (`0,8 kg/quả`), contents of
 * a package (`túi lưới 10 kg`), smallest lots (`từ 50 tấn`) and prices are none.
 */
export function amountsIn(part: Pick<Part, 'tokens'>, next: Part | undefined): Amount[] {
  const { tokens } = part;
  return tokens.flatMap((token, at): Amount[] => {
    const unit = tokens[at + 1];
    if (token.number === null || unit === undefined || unit.mark !== null || money.has(unit.plain)) return [];
    if (isPackage(tokens[at - 1]) || (at + 2 === tokens.length && isRatio(next))) return [];
    const name = canonicalUnit(unit.plain);
    if (name === null || name === 'g' || name === 'lạng') return [];
    const known = massOf(name, null) !== null || counted.has(name);
    return known ? [{ at, amount: token.number, unit: name }] : [];
  });
}

/** `can 20 lít`; not `cần 6 tấn`, where an amount is needed. */
function isPackage(token: Token | undefined): boolean {
  if (token === undefined || !packages.test(token.plain)) return false;
  return token.plain !== 'can' || token.exact === 'can';
}

/** `kg/con`, `quả/kg`: the weight of a piece, or pieces to the kilogram. */
function isRatio(next: Part | undefined): boolean {
  if (next?.joint !== '/') return false;
  const per = canonicalUnit(next.tokens[0]?.plain ?? '');
  return per !== null && (counted.has(per) || massOf(per, null) !== null);
}
