import type { Bilingual } from '#trade';
import { alternatives, readTable } from './data-file.js';

/** A good that people trade: a class (vegetables), a kind (carrot) or a variety of a kind (Đà Lạt carrot). */
interface Good {
  /** Position in `goods`; relations are looked up by it. */
  at: number;
  key: string;
  isClass: boolean;
  category: string;
  name: Bilingual;
  words: readonly string[];
  ignoredForms: ReadonlySet<string>;
}

type Row = Record<'good' | 'within' | 'category' | 'words' | 'en' | 'ignored_forms' | 'note', string>;

/** The state that `nhân` after its name tells of a good. */
const kernels: Readonly<Record<string, string>> = { coffee: 'GREEN', nut: 'KERNEL', peanut: 'KERNEL' };

const files = ['fruit', 'vegetable', 'animal', 'grain', 'processed', 'drink-herb', 'craft-other'];
const classRows: Row[] = readTable('classes.csv');
const goodRows = withKernels(files.flatMap((file): Row[] => readTable(`${file}.csv`)).flatMap(apart));
const rows: Row[] = [...classRows, ...goodRows, ...driedFish(), ...driedSquid()];
const place = new Map(rows.map((row, at) => [row.good, at]));
const parents = rows.map((row) =>
  (row.within === '' ? [] : row.within.replace('!', '').split(';')).map(parentOf(row.good)),
);

/**
 * A row `good*` stands for many goods: each of its words is one, `=` joins the names of the same one. A name that
 * begins with another good's name is a variety of it (`mắm tôm Ba Làng` of `mắm tôm`).
 */
function apart(row: Row): Row[] {
  if (!row.good.endsWith('*')) return [row];
  const keyOf = (name: string): string => `${row.good.slice(0, -1)}:${name}`;
  const all = alternatives(row.words).map((names) => alternatives(names.replaceAll('=', '|')));
  const keys = new Map(all.flatMap((names) => names.map((name) => [name, keyOf(names[0] ?? '')] as const)));
  return all.map((names) => {
    const [name = ''] = names;
    const wider = beginnings(name).filter((start) => !names.includes(start));
    const within = wider.flatMap((start) => keys.get(start) ?? [])[0] ?? row.within;
    return { ...row, good: keyOf(name), within, words: names.join('|'), en: name };
  });
}

/** `mắm tôm`, `mắm` of `mắm tôm chua`. */
function beginnings(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, words.length - 1 - at).join(' '));
}

/** `Khô cá lóc` is `cá lóc khô` and `cá lóc một nắng`: every fish, dried, is a good of its own. */
function driedFish(): Row[] {
  const kinds = new Set(goodRows.filter((row) => row.within === 'fish').map((row) => row.good));
  return goodRows.flatMap((row) => {
    const names = alternatives(row.words).filter((word) => /^cá [^@#!]+$/.test(word));
    if ((row.within !== 'fish' && !kinds.has(row.within)) || names.length === 0) return [];
    return [dried(row, names, 'dried-fish')];
  });
}

/** `Mực ống một nắng`: of every squid a variety of dried squid. */
function driedSquid(): Row[] {
  return goodRows
    .filter((row) => row.within === 'squid')
    .map((row) =>
      dried(
        row,
        alternatives(row.words).filter((word) => /^mực /.test(word)),
        'dried-squid',
      ),
    )
    .filter((row) => row.words !== '');
}

function dried(row: Row, names: readonly string[], within: string): Row {
  const words = names.flatMap((name) => [`khô ${name}`, `${name} khô`, `${name} một nắng`, `${name} sấy`]);
  return {
    ...row,
    good: `dried-${row.good}`,
    within,
    category: '',
    words: words.join('|'),
    en: `dried ${row.en}`,
  };
}

/** `mực 1 nắng`: days in the sun are written in figures as often as in words. */
function withFigures(word: string): string[] {
  const figure = word.replace(/\bmột nắng\b/, '1 nắng').replace(/\bhai nắng\b/, '2 nắng');
  return figure === word ? [word] : [word, figure];
}

/**
 * `Cà phê chè nhân`, `nhan dieu`: coffees and nuts by every name of theirs. Without accents `nhan` alone would be
 * longan, label and `to accept` too.
 */
function withKernels(all: readonly Row[]): Row[] {
  return all.map((row) => {
    const form = kernels[row.good] ?? kernels[row.within.replace('!', '')];
    if (form === undefined) return row;
    const names = alternatives(row.words).filter((word) => /^[^#@!]+$/.test(word) && !/\bnhân\b/.test(word));
    const words = names.flatMap((name) => [`${name} nhân#${form}`, `nhân ${name}#${form}`]);
    return { ...row, words: [row.words, ...words].join('|') };
  });
}

function parentOf(good: string) {
  return (key: string): number => {
    const at = place.get(key);
    if (at === undefined) throw new Error(`libs/matching/data: ${good} lies within ${key}, which is no row`);
    return at;
  };
}

const ancestors = rows.map((_, at) => [...climb(at)]);

function climb(at: number, seen = new Set<number>()): Set<number> {
  if (seen.has(at)) return seen;
  seen.add(at);
  for (const parent of parents[at] ?? []) climb(parent, seen);
  return seen;
}

export const goods: readonly Good[] = rows.map((row, at) => {
  const line = ancestors[at] ?? [];
  const words = alternatives(row.words).flatMap(withFigures);
  return {
    at,
    key: row.good,
    isClass: at < classRows.length,
    category: line.map((one) => rows[one]?.category ?? '').find((code) => code !== '') ?? '',
    name: { vi: (words[0] ?? row.good).replace(/[@#].*/, ''), en: row.en },
    words,
    ignoredForms: new Set(line.flatMap((one) => (rows[one]?.ignored_forms ?? '').split(';'))),
  };
});

const size = goods.length;
const within = new Uint8Array(size * size);
const kinds = new Int32Array(size).fill(-1);
for (const good of goods) {
  for (const ancestor of ancestors[good.at] ?? []) {
    within[good.at * size + ancestor] = 1;
    const wider = goods[ancestor];
    if (wider?.isClass === false && (wider === good || !areOfOneRow(wider, good))) kinds[good.at] = ancestor;
  }
}

/** Goods of one row with a star: `sò huyết` and `sò lông` are both `sò`, and no varieties of one kind. */
function areOfOneRow(a: Good, b: Good): boolean {
  return a.key.includes(':') && a.key.replace(/:.*/, '') === b.key.replace(/:.*/, '');
}

/** Whether a good is the other one, or a kind or variety of it. */
export function isGoodWithin(good: number, ancestor: number): boolean {
  return within[good * size + ancestor] === 1;
}

/** A good itself and all it lies within. */
export function ancestorsOf(good: number): readonly number[] {
  return ancestors[good] ?? [];
}

/**
 * Whether two goods are varieties of one kind (two pomelos), not merely of one class (two vegetables), and such that
 * who wants the one may take the other: black pepper does not stand for white.
 */
export function sameKind(a: number, b: number): boolean {
  if (kinds[a] === -1 || kinds[a] !== kinds[b]) return false;
  return !isApart(a) || !isApart(b);
}

function isApart(good: number): boolean {
  return rows[good]?.within.endsWith('!') === true;
}

/** Whether two kinds lie directly within one class (two teas, two leafy vegetables). */
export function shareClass(a: number, b: number): boolean {
  const [one = [], other = []] = [parents[kindOf(a)], parents[kindOf(b)]];
  return one.some((parent) => other.includes(parent));
}

/** The kind a good belongs to, or the good itself where it is a class. */
export function kindOf(good: number): number {
  const kind = kinds[good] ?? -1;
  return kind === -1 ? good : kind;
}

export function goodByKey(key: string): Good {
  const found = goods[place.get(key) ?? -1];
  if (found === undefined) throw new Error(`libs/matching/data has no good ${key}`);
  return found;
}

/** Whether a category holds one kind of good only, whichever it is. */
export function isOfOneKind(category: string): boolean {
  return filedKinds.get(category)?.size === 1;
}

/** Whether a category holds this kind of good and no other (`…fruit.lychee`), unlike `…vegetable.fruiting`. */
export function isNarrow(category: string, good: number): boolean {
  const filed = filedKinds.get(category);
  return filed?.size === 1 && filed.has(kindOf(good));
}

const filedKinds = new Map<string, Set<number>>();
for (const good of goods) {
  if (!good.isClass)
    filedKinds.set(good.category, (filedKinds.get(good.category) ?? new Set()).add(kindOf(good.at)));
}

/** Another name of a category's field: what one can eat, drink or heal with is one field. */
export function fieldOf(category: string): string {
  const dot = category.indexOf('.');
  const root = dot === -1 ? category : category.slice(0, dot);
  return root === 'drink' || root === 'herb' ? 'food' : root;
}
