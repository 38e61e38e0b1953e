import { fold } from '#trade';

const words = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const trigrams = (text: string): Set<string> => {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
};

/** Shares above this are taken for the same goods in other words. */
const threshold = 0.7;

/**
 * Whether two names may mean the same goods: the same words in another order, or most letter triples in common.
 * Names whose figures differ ("ST24", "ST25") are different goods.
 */
export function isSimilar(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const figures = (list: string[]) =>
    list
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ');
  if (figures(a) !== figures(b)) return false;
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return true;
  const [x, y] = [trigrams(a.join(' ')), trigrams(b.join(' '))];
  const common = [...x].filter((triple) => y.has(triple)).length;
  return (2 * common) / (x.size + y.size) >= threshold;
}
