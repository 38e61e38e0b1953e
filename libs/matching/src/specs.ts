import { fold } from '#trade';

/** Grades that sellers and buyers state beside a product's name; each is a range or a set of letters. */
export interface Specs {
  /** Degrees of protein of fish sauce (`40 độ đạm`, `25-30°N`). */
  protein: readonly [from: number, to: number] | null;
  /** Size letters (`size M`, `size L, 2L`). */
  sizes: readonly string[];
  /** Part of the season the crop is of (`chính vụ`, `chín sớm`, `trái vụ`). */
  crops: readonly Crop[];
}

type Crop = 'MAIN' | 'EARLY' | 'LATE' | 'OFF_SEASON';

const seasonal = '(?:vai|man|mit|xoai|cam|quyt|buoi|na|oi|bo|dua|lua|khoai|vu|mua|giong|chin)';
const crops: readonly (readonly [Crop, RegExp])[] = [
  ['MAIN', /\bchinh (?:vu|mua)\b|\b(?:vu|mua) chinh\b|\bmain (?:crop|season)\b/],
  ['EARLY', new RegExp(`\\b${seasonal} som\\b|\\bdau (?:vu|mua)\\b|\\bearly (?:crop|season|ripening)\\b`)],
  ['LATE', new RegExp(`\\b${seasonal} muon\\b|\\bcuoi (?:vu|mua)\\b|\\blate (?:crop|season|ripening)\\b`)],
  ['OFF_SEASON', /\b(?:trai|nghich|rai) (?:vu|mua)\b|\boff[ -]season\b/],
];

const protein = /(\d{2})(?:\s*-\s*(\d{2}))?\s*(?:do dam|dam|°\s?n|do n)\b/;
const size = /\bsize\s+((?:(?:[234]?x{0,3}[sml]|[234]l)\b[\s,\-/]*)+)/g;

export function specsIn(text: string): Specs {
  const words = fold(text);
  const found = protein.exec(words);
  const letters = [...words.matchAll(size)].flatMap((match) => match[1]?.split(/[\s,\-/]+/) ?? []);
  return {
    protein: found === null ? null : [Number(found[1]), Number(found[2] ?? found[1])],
    sizes: letters.filter((letter) => letter !== ''),
    crops: crops.flatMap(([crop, writing]) => (writing.test(words) ? [crop] : [])),
  };
}

/** Share of the points left where a stated grade differs; 1 where either side says nothing. */
export function specFit(wanted: Specs, offered: Specs): number {
  return proteinFit(wanted.protein, offered.protein) * sizeFit(wanted.sizes, offered.sizes);
}

/** Half the points for ten degrees too few; more than asked for is no fault. */
function proteinFit(wanted: Specs['protein'], offered: Specs['protein']): number {
  if (wanted === null || offered === null) return 1;
  const missing = Math.max(0, wanted[0] - offered[1]);
  return Math.max(0.2, 1 - missing / 20);
}

function sizeFit(wanted: readonly string[], offered: readonly string[]): number {
  if (wanted.length === 0 || offered.length === 0) return 1;
  return wanted.some((letter) => offered.includes(letter)) ? 1 : 0.75;
}

/** Both sides tell the part of the season, and it is another one. The same good: the months tell how much that matters. */
export function isOtherCrop(wanted: Specs, offered: Specs): boolean {
  if (wanted.crops.length === 0 || offered.crops.length === 0) return false;
  return !wanted.crops.some((crop) => offered.crops.includes(crop));
}
