const MOST_WORDS = 5;

/**
 * Names as people misspell them at the start of a text (`xầu riêng`, `sau rieg`, `xalach`): sounds that are spelt
 * alike, then one letter missing, added or changed in a name of at least six. Words are without accents.
 */
export class Misspellings<Name> {
  private readonly bySound = new Map<string, Name>();
  private readonly byShape = new Map<string, { text: string; name: Name }[]>();

  learn(words: readonly string[], name: Name): void {
    const text = words.join(' ');
    const heard = `${words.length} ${sound(text)}`;
    if (text.length >= 4 && !this.bySound.has(heard)) this.bySound.set(heard, name);
    if (text.length < LEAST_LETTERS) return;
    const shape = shapeOf(words.length, text[0], text.length);
    this.byShape.set(shape, [...(this.byShape.get(shape) ?? []), { text, name }]);
  }

  /** The name with the most words. */
  find(words: readonly string[]): Name | null {
    const starts = Array.from({ length: MOST_WORDS }, (_, most) =>
      words.slice(0, MOST_WORDS - most).join(' '),
    );
    for (const [at, text] of starts.entries()) {
      const name = this.bySound.get(`${MOST_WORDS - at} ${sound(text)}`);
      if (name !== undefined) return name;
    }
    for (const [at, text] of starts.entries()) {
      const name = this.oneSlipFrom(text, MOST_WORDS - at);
      if (name !== undefined) return name;
    }
    return null;
  }

  private oneSlipFrom(text: string, words: number): Name | undefined {
    for (const length of [text.length - 1, text.length, text.length + 1]) {
      const alike = this.byShape.get(shapeOf(words, text[0], length)) ?? [];
      const found = alike.find((other) => isOneSlipAway(text, other.text));
      if (found !== undefined) return found.name;
    }
    return undefined;
  }
}

function shapeOf(words: number, first: string | undefined, length: number): string {
  return `${words} ${first ?? ''} ${length}`;
}

function sound(words: string): string {
  return words
    .replace(/tr/g, 'ch')
    .replace(/x/g, 's')
    .replace(/gi|r/g, 'd')
    .replace(/y/g, 'i')
    .replace(/k/g, 'c');
}

const LEAST_LETTERS = 6;

/** One letter missing, added or changed in a name of at least six. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (b.length < LEAST_LETTERS || Math.abs(a.length - b.length) > 1) return false;
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  let start = 1;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > start && endOfB > start && a.charCodeAt(endOfA - 1) === b.charCodeAt(endOfB - 1)) {
    endOfA -= 1;
    endOfB -= 1;
  }
  return endOfA - start <= 1 && endOfB - start <= 1;
}
