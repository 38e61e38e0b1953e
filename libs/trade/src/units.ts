import { fold } from './text.js';

/** Each unit as the product writes it, its other spellings, kg in one where it is a mass. */
const units: [name: string, alsoWritten: string, kilograms?: number][] = [
  ['kg', 'kgs, ky, ki, kilo, kilogam, kilogram, kilograms, kí lô, ký lô, cân', 1],
  ['tạ', 'quintal, quintals', 100],
  ['tấn', 'tan, ton, tons, tonne, tonnes, t, mt', 1000],
  ['yến', 'yen', 10],
  ['g', 'gam, gram, grams, gr', 0.001],
  ['lạng', 'lang', 0.1],
  ['quả', 'trái, trứng, hột, fruit, fruits, egg, eggs, trai, trung'],
  ['chiếc', 'cái, piece, pieces, pcs, pc'],
  ['hộp', 'box, boxes'],
  ['chai', 'bottle, bottles'],
  ['gói', 'goi, pack, packs, packet'],
  ['con', 'head'],
  ['bó', 'bunch, bunches'],
  ['lít', 'litre, litres, liter, liters, l, lit'],
  ['bộ', 'set, sets'],
  ['khách', 'người, guest, guests, pax'],
  ['củ', ''],
  ['cây', 'plant, plants, tree, trees'],
  ['gốc', ''],
  ['chậu', 'pot, pots'],
  ['bao', 'bag, bags'],
  ['túi', 'tui'],
  ['thùng', 'carton, cartons, case, cases'],
  ['lọ', 'hũ, hủ, jar, jars'],
  ['can', 'jerrycan, jerrycans'],
  ['vỉ', 'tray, trays'],
  ['khay', ''],
  ['giỏ', 'basket, baskets'],
  ['sọt', 'crate, crates'],
  ['bánh', 'cặp bánh'],
  ['mớ', ''],
  ['nải', ''],
  ['buồng', ''],
  ['cành', 'bông, stem, stems'],
  ['chục', 'ten'],
  ['tá', 'dozen, dozens'],
  ['cặp', 'đôi, pair, pairs'],
  ['tấm', ''],
  ['mét', 'm, metre, meter'],
  ['suất', 'phần, portion, portions'],
];

const exact = (text: string): string => text.normalize('NFC').toLowerCase().trim();
const byWriting = new Map<string, string>();
const byFolded = new Map<string, string>();
const kilogramsOf = new Map<string, number>();
for (const [name, alsoWritten, kilograms] of units) {
  for (const writing of [name, ...alsoWritten.split(',')].filter((one) => one !== '')) {
    if (!byWriting.has(exact(writing))) byWriting.set(exact(writing), name);
    if (!byFolded.has(fold(writing))) byFolded.set(fold(writing), name);
  }
  if (kilograms !== undefined) kilogramsOf.set(name, kilograms);
}
// Without its accent "can" is the can, not the kilogram of "cân".
byFolded.set('can', 'can');

/** Whether the product knows the unit by this writing. */
export function isKnownUnit(text: string): boolean {
  return byWriting.has(exact(text)) || byFolded.has(fold(text));
}

/**
 * One name for a unit however it is written: `Kgs` → kg, `trái`, `trứng`, `hột` → quả, `cái` → chiếc.
 * A word the product does not know comes back folded as itself; nothing written gives null.
 */
export function canonicalUnit(text: string): string | null {
  const bare = text.slice(0, 80).replace(/^[.\s/]{1,80}|[.\s]{1,80}$/g, '');
  const key = fold(bare);
  return key === '' ? null : (byWriting.get(exact(bare)) ?? byFolded.get(key) ?? key);
}

/** Kilograms in one unit: masses by themselves, anything else by the product's own stated weight. */
export function massOf(unit: string, kgPerUnit: number | null): number | null {
  const mass = kilogramsOf.get(canonicalUnit(unit) ?? '') ?? kgPerUnit;
  return mass !== null && Number.isFinite(mass) && mass > 0 ? mass : null;
}

export interface Measure {
  unit: string;
  kgPerUnit: number | null;
}

/** Packages whose content differs from seller to seller: two boxes are alike only by their weight. */
const packages = new Set([
  'hộp',
  'chai',
  'gói',
  'bao',
  'túi',
  'thùng',
  'lọ',
  'can',
  'vỉ',
  'khay',
  'giỏ',
  'sọt',
  'bó',
]);

/** `chậu cúc`, `giỏ cúc`, `cây quất`: one plant, potted. */
const potted = new Set(['giỏ', 'cây', 'gốc']);

function arePotted(one: string, other: string): boolean {
  return (one === 'chậu' && potted.has(other)) || (other === 'chậu' && potted.has(one));
}

/** Things counted one by one, and by the ten, dozen or pair of them. */
const pieces = new Map([
  ...['quả', 'chiếc', 'con', 'củ', 'cây', 'chậu', 'cành'].map((unit) => [unit, 1] as const),
  ...([
    ['chục', 10],
    ['tá', 12],
    ['cặp', 2],
  ] as const),
]);

/**
 * An amount in another unit, through the mass of both, or null when it cannot be known. Things counted one
 * by one and litres stay what they are; packages of the same name do only where neither states a weight.
 */
export function convert(amount: number, from: Measure, to: Measure): number | null {
  if (!Number.isFinite(amount)) return null;
  const source = canonicalUnit(from.unit);
  const target = canonicalUnit(to.unit);
  if (source === null || target === null) return null;
  const sourceMass = massOf(source, from.kgPerUnit);
  const targetMass = massOf(target, to.kgPerUnit);
  const alike = source === target && (!packages.has(source) || sourceMass === targetMass);
  if (alike || arePotted(source, target)) return amount;
  const [fromPieces, toPieces] = [pieces.get(source), pieces.get(target)];
  if (fromPieces !== undefined && toPieces !== undefined && fromPieces !== toPieces)
    return tidy((amount * fromPieces) / toPieces);
  if (sourceMass === null || targetMass === null) return null;
  return tidy((amount * sourceMass) / targetMass);
}

/** Takes the dust of binary fractions off: twelve significant digits. */
export function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}
