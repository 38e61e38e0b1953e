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

/** Folded names and the parts of names ("Chè (trà)" is also Chè and Trà) with the codes they stand for. */
const byName = new Map<string, string>();
for (const part of [false, true]) {
  for (const { code, name } of categories) {
    for (const written of [name.vi, name.en]) {
      for (const one of part ? written.split(/[(),]| and /) : [written]) {
        const key = fold(one);
        if (key !== '' && !byName.has(key)) byName.set(key, code);
      }
    }
  }
}

/** A category by its code or its name in either language; of an unknown dotted code the nearest above it. */
export function readCategory(raw: string): Reading<string> {
  if (raw.trim() === '') return blank(raw);
  if (raw.length > longestField) return unread(raw, why.unknown, accepted);
  const written = fold(raw);
  const named = category(written)?.code ?? byName.get(written);
  if (named !== undefined) return understood(raw, named);
  const above = nearestCategory(written);
  if (above) return unclear(raw, above.code, why.above, accepted);
  const inside = longestNameIn(written);
  return inside === null ? unread(raw, why.unknown, accepted) : unclear(raw, inside, why.part, accepted);
}

function longestNameIn(written: string): string | null {
  const bounded = ` ${written.replace(/[^a-z0-9]+/g, ' ')} `;
  const names = [...byName.keys()].filter((name) => bounded.includes(` ${name} `));
  const longest = names.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : (byName.get(longest) ?? null);
}
