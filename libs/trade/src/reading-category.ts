import { categories, category, nearestCategory } from './categories.js';
import { blank, longestField, type Reading, unclear, understood, unread } from './reading.js';
import { type Bilingual, fold } from './text.js';

const accepted: Bilingual = {
  vi: 'Mã hoặc tên một nhóm trong danh mục: food.fresh.fruit.lychee hoặc Vải',
  en: 'The code or the name of a category of the tree: food.fresh.fruit.lychee or Lychee',
};

const why = {
  unknown: { vi: 'Không nhận ra nhóm sản phẩm', en: 'No category recognised' },
  above: {
    vi: 'Mã chưa có trong danh mục, đọc là nhóm trên gần nhất',
    en: 'Unknown code, read as the nearest one above',
  },
  part: { vi: 'Đọc theo một phần lời ghi', en: 'Read from a part of what is written' },
};

const accented = (text: string): string => text.normalize('NFC').toLowerCase();

/** Names and then the parts of names ("Chè (trà)" is also Chè and Trà) with the codes they stand for. */
const names = [/$^/, /[(),]| and /].flatMap((separator) =>
  categories.flatMap(({ code, name }) =>
    [name.vi, name.en]
      .flatMap((written) => written.split(separator))
      .map((part) => ({ name: part.trim(), code }))
      .filter((part) => part.name !== ''),
  ),
);

const byName = new Map([...names].reverse().map(({ name, code }) => [fold(name), code]));

/** A category by its code or its name in either language; of an unknown dotted code the nearest above it. */
export function readCategory(raw: string): Reading<string> {
  if (raw.trim() === '') return blank(raw);
  if (raw.length > longestField) return unread(raw, why.unknown, accepted);
  const written = fold(raw);
  const named = category(written)?.code ?? byName.get(written);
  if (named !== undefined) return understood(raw, named);
  const above = nearestCategory(written);
  if (above) return unclear(raw, above.code, why.above, accepted);
  const inside = longestNameIn(raw);
  return inside === null ? unread(raw, why.unknown, accepted) : unclear(raw, inside, why.part, accepted);
}

/** Written with accents, the accents count ("máy cày" is not the sewing of "may"); without, one word is too little. */
function longestNameIn(raw: string): string | null {
  const hasAccents = /[^\p{ASCII}]/u.test(raw);
  const plain = hasAccents ? accented : fold;
  const bounded = ` ${plain(raw).replace(/[^\p{L}\d]+/gu, ' ')} `;
  const found = names
    .filter(({ name }) => hasAccents || name.includes(' '))
    .filter(({ name }) => bounded.includes(` ${plain(name)} `));
  return found.sort((a, b) => b.name.length - a.name.length)[0]?.code ?? null;
}
