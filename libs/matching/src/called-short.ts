import { isGoodWithin } from './goods.js';
import type { Part } from './parts.js';

/**
 * Where `nấm hương, nấm đùi gà` are wanted, `1 tấn đùi gà` beside it is the mushroom: a name of two syllables or
 * more that ends a wanted name, and alone would be another good, stands for the wanted one.
 */
export function calledShort(parts: readonly Part[], nameParts: readonly Part[]): Part[] {
  return parts.map((part) => {
    const whole = nameParts.find((named) => isEndOf(part, named));
    return whole === undefined ? part : { ...part, head: whole.head, own: whole.own };
  });
}

function isEndOf(part: Part, named: Part): boolean {
  if (part.headAt === -1 || named.headAt === -1 || areRelated(part.head, named.head)) return false;
  const [short, long] = [nameOf(part), nameOf(named)];
  return (
    short.length > 1 && short.length < long.length && long.slice(-short.length).join(' ') === short.join(' ')
  );
}

function nameOf({ tokens, headAt, headEnd }: Part): string[] {
  return tokens.slice(headAt, headEnd).map((token) => token.plain);
}

function areRelated(a: readonly number[], b: readonly number[]): boolean {
  return a.some((x) => b.some((y) => isGoodWithin(x, y) || isGoodWithin(y, x)));
}
