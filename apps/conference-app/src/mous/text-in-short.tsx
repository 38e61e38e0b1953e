import type { MouFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { pointsOf, type Point } from './mou-changes.js';
import { TextPoints } from './text-points.js';

const inShort = ({ key }: Point) =>
  /^goods\.\d+(\.(quantity|price|value))?$/.test(key) || ['value', 'months', 'payment'].includes(key);

/** What one is about to agree to or sign: goods, quantity, price, total, when and how it is paid. */
export function TextInShort({ mou: { texts, sha256 } }: { mou: MouFieldsFragment }) {
  const { w, f } = useWords();
  const text = texts?.find((one) => one.sha256 === sha256);
  return text ? <TextPoints points={pointsOf(text, null, { w, f }).filter(inShort)} /> : null;
}
