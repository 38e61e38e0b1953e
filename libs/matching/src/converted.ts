import { type Bilingual, massOf, type Measure } from '#trade';
import { formatEn, formatVi, number, text } from './fact-values.js';
import type { Facts } from './judgement.js';

/** Masses convert by themselves; null: not converted by the weight of a piece. Kilograms of one of each, where it is no mass. */
function weighedPieces(from: Measure, to: Measure): { ownKg: number | null; kg: number | null } | null {
  const kgOf = ({ unit, kgPerUnit }: Measure) => (massOf(unit, null) === null ? kgPerUnit : null);
  const [ownKg, kg] = [kgOf(from), kgOf(to)];
  const isAlike = from.unit === to.unit && ownKg === kg;
  return isAlike || (ownKg === null && kg === null) ? null : { ownKg, kg };
}

/** What a figure of a reason was reckoned from, where the weight of a piece was needed for it; else nothing. */
export function convertedFrom(own: number | null, from: Measure | null, to: Measure | null): Facts {
  const weights = own === null || from === null || to === null ? null : weighedPieces(from, to);
  return weights === null ? {} : { own, ownUnit: from?.unit ?? null, ...weights };
}

/** What `convertedFrom` put into the facts; null where nothing was converted. */
function ownFigure(
  facts: Facts,
): { own: number; unit: string; ownKg: number | null; kg: number | null } | null {
  const [own, unit] = [number(facts['own']), text(facts['ownUnit'])];
  if (own === null || unit === null) return null;
  return { own, unit, ownKg: number(facts['ownKg']), kg: number(facts['kg']) };
}

/** Whose piece it is, where both sides have one of the same name and another weight. */
function whose(unit: string, to: string): { own: Bilingual; theirs: Bilingual } {
  const [own, theirs] =
    unit === to
      ? [
          { vi: ' của bên bán', en: ' of the seller' },
          { vi: ' của bên mua', en: ' of the buyer' },
        ]
      : [nobodys, nobodys];
  return { own, theirs };
}

const nobodys: Bilingual = { vi: '', en: '' };

/**
 * `tính từ 4.000 quả × 0,3 kg`, `tính từ 200 kg, mỗi chai 0,7 kg`, `tính từ 90 hộp của bên bán × 0,25 kg, mỗi hộp của
 * bên mua 0,3 kg`; null where nothing was converted.
 */
export function reckonedFrom(facts: Facts): Bilingual | null {
  const from = ownFigure(facts);
  if (from === null) return null;
  const { own, unit, ownKg, kg } = from;
  const to = text(facts['unit']) ?? '';
  const sides = whose(unit, to);
  return {
    vi: `tính từ ${formatVi(own)} ${unit}${sides.own.vi}${ownKg === null ? '' : ` × ${formatVi(ownKg)} kg`}${kg === null ? '' : `, mỗi ${to}${sides.theirs.vi} ${formatVi(kg)} kg`}`,
    en: `reckoned from ${formatEn(own)} ${unit}${sides.own.en}${ownKg === null ? '' : ` × ${formatEn(ownKg)} kg`}${kg === null ? '' : `, ${formatEn(kg)} kg a ${to}${sides.theirs.en}`}`,
  };
}

/** `tính từ 10.000 đ/quả, mỗi quả 0,3 kg`. */
export function priceReckonedFrom(facts: Facts): Bilingual | null {
  const from = ownFigure(facts);
  if (from === null) return null;
  const { own, unit, ownKg, kg } = from;
  const to = text(facts['unit']) ?? '';
  const sides = whose(unit, to);
  const each = [
    { of: unit, side: sides.own, weight: ownKg },
    { of: to, side: sides.theirs, weight: kg },
  ];
  const known = each.flatMap(({ weight, ...one }) => (weight === null ? [] : [{ ...one, weight }]));
  return {
    vi: [
      `tính từ ${formatVi(own)} đ/${unit}`,
      ...known.map(({ of, side, weight }) => `mỗi ${of}${side.vi} ${formatVi(weight)} kg`),
    ].join(', '),
    en: [
      `reckoned from ${formatEn(own)} VND/${unit}`,
      ...known.map(({ of, side, weight }) => `${formatEn(weight)} kg a ${of}${side.en}`),
    ].join(', '),
  };
}
