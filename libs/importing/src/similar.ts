import { fold } from '#trade';

/** What two names are compared by. */
interface Shape {
  words: string;
  figures: string;
  triples: Set<string>;
}

function shapeOf(text: string): Shape {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const padded = `  ${words.join(' ')} `;
  return {
    words: [...words].sort().join(' '),
    figures: words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' '),
    triples: new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))),
  };
}

/** Shares above this are taken for the same goods in other words. */
const threshold = 0.7;

/**
 * Compares names of goods: whether two may mean the same, being the same words in another order or most letter triples in
 * common. Names whose figures differ ("ST24", "ST25") are different goods. Remembers the names it has seen.
 */
export function similarity(): (one: string, other: string) => boolean {
  const seen = new Map<string, Shape>();
  const shape = (text: string): Shape => {
    const known = seen.get(text) ?? shapeOf(text);
    seen.set(text, known);
    return known;
  };
  return (one, other) => {
    const [a, b] = [shape(one), shape(other)];
    if (a.figures !== b.figures) return false;
    if (a.words === b.words) return true;
    const most = Math.min(a.triples.size, b.triples.size);
    const enough = (threshold * (a.triples.size + b.triples.size)) / 2;
    if (most < enough) return false;
    let common = 0;
    for (const triple of a.triples) if (b.triples.has(triple)) common++;
    return common >= enough;
  };
}
