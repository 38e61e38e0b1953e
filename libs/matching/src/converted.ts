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

/** `tính từ 4.000 quả × 0,3 kg`, `tính từ 200 kg, mỗi chai 0,7 kg`; null where nothing was converted. */
export function reckonedFrom(facts: Facts): Bilingual | null {
  const from = ownFigure(facts);
  if (from === null) return null;
  const { own, unit, ownKg, kg } = from;
  const to = text(facts['unit']) ?? '';
  return {
    vi: `tính từ ${formatVi(own)} ${unit}${ownKg === null ? '' : ` × ${formatVi(ownKg)} kg`}${kg === null ? '' : `, mỗi ${to} ${formatVi(kg)} kg`}`,
    en: `reckoned from ${formatEn(own)} ${unit}${ownKg === null ? '' : ` × ${formatEn(ownKg)} kg`}${kg === null ? '' : `, ${formatEn(kg)} kg a ${to}`}`,
  };
}

/** `tính từ 10.000 đ/quả, mỗi quả 0,3 kg`. */
export function priceReckonedFrom(facts: Facts): Bilingual | null {
  const from = ownFigure(facts);
  if (from === null) return null;
  const { own, unit, ownKg, kg } = from;
  const each = [
    [unit, ownKg],
    [text(facts['unit']) ?? '', kg],
  ] as const;
  const known = each.flatMap(([of, weight]) => (weight === null ? [] : [[of, weight] as const]));
  return {
    vi: [
      `tính từ ${formatVi(own)} đ/${unit}`,
      ...known.map(([of, weight]) => `mỗi ${of} ${formatVi(weight)} kg`),
    ].join(', '),
    en: [
      `reckoned from ${formatEn(own)} VND/${unit}`,
      ...known.map(([of, weight]) => `${formatEn(weight)} kg a ${of}`),
    ].join(', '),
  };
}
