import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { provinces } from '#trade';
import type { Chance } from './chance.js';

/** A kind of good as it is traded: what all offers of it and demands for it have in common. */
export interface TradedGood {
  words: readonly string[];
  /** Words of the class it belongs to. */
  wider: readonly string[];
  category: string;
  /** Usual units with kilograms in one where it is no mass; the first is the most usual. */
  units: readonly (readonly [unit: string, kgPerUnit: number | null, kilograms: number])[];
  /** VND a kilogram. */
  price: number;
  /** Kilograms a month that a cooperative has. */
  amount: number;
  /** First month and how many. */
  season: readonly [first: number, months: number];
  homes: readonly string[];
}

const files = ['fruit', 'vegetable', 'animal', 'grain', 'processed', 'drink-herb', 'craft-other', 'classes'];

/** Every good of the lexicon that is no class, the most traded first: which those are is chance. */
export function goodsOfTrade(chance: Chance): TradedGood[] {
  const rows = files.flatMap((file) => rowsOf(`${file}.csv`).map((row) => ({ ...row, file })));
  const byKey = new Map(rows.map((row) => [row.good, row]));
  const goods = rows
    .filter((row) => row.file !== 'classes')
    .map((row) => {
      const within = byKey.get(row.within);
      const category = row.category || within?.category || 'food';
      const words = wordsOf(row.words);
      return {
        words: words.length > 0 ? words : [row.en],
        wider: wordsOf(within?.words ?? ''),
        category,
        ...traits(category, chance),
      };
    });
  return chance.some(goods, goods.length);
}

type Row = Record<'good' | 'within' | 'category' | 'words' | 'en', string>;

function rowsOf(name: string): Row[] {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'libs', 'matching', 'data', name);
    if (existsSync(file))
      return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
    if (folder === dirname(folder)) throw new Error(`libs/matching/data/${name} is missing`);
  }
}

/** Without the signs by which the lexicon says where a word holds. */
function wordsOf(cell: string): string[] {
  return cell
    .split('|')
    .map((word) => word.replace(/[!=#@*].*$/, '').trim())
    .filter((word) => word.length > 1);
}

function traits(category: string, chance: Chance): Omit<TradedGood, 'words' | 'wider' | 'category'> {
  const isFresh = category.startsWith('food.fresh');
  const isCraft = category.startsWith('craft');
  const isDrink = category.startsWith('drink');
  const isEgg = category.includes('egg');
  const package_ = Math.round(chance.pick([0.1, 0.25, 0.5, 1]) * 100) / 100;
  const units: TradedGood['units'] = isEgg
    ? [
        ['quả', 0.06, 0.06],
        ['vỉ', 1.8, 1.8],
      ]
    : isCraft
      ? [
          ['chiếc', null, 0.6],
          ['bộ', null, 3],
        ]
      : isDrink
        ? [
            ['chai', 0.5, 0.5],
            ['lít', 1, 1],
            ['hộp', package_, package_],
          ]
        : isFresh
          ? [
              ['kg', null, 1],
              ['tấn', null, 1000],
              ['tạ', null, 100],
            ]
          : [
              ['kg', null, 1],
              ['hộp', package_, package_],
              ['gói', package_, package_],
              ['tấn', null, 1000],
            ];
  return {
    units,
    price: (isFresh ? 22_000 : 90_000) * chance.factor(0.8),
    amount: (isFresh ? 12_000 : 2_500) * chance.factor(0.9),
    season: isFresh && chance.is(0.75) ? [chance.between(1, 12), chance.between(2, 8)] : [1, 12],
    homes: chance.some(provinces, chance.between(1, 6)).map(({ name }) => name),
  };
}
