import type { MouRowFragment } from '../gql/operations.js';
import { partiesOf } from './lines.js';

export type Sign = { organisation: string; signatory: string | null; position: string | null };

/** One sign an organisation and signatory, however many memoranda they sign, in the order of the stage. */
export function signsOf(mous: readonly MouRowFragment[]): Sign[] {
  const signs = new Map<string, Sign>();
  for (const { organisation, signatory, position } of mous.flatMap(partiesOf)) {
    const key = `${organisation}/${signatory ?? ''}`;
    if (!signs.has(key)) signs.set(key, { organisation, signatory, position });
  }
  return [...signs.values()];
}

/** A Vietnamese capital of a bold serif face is about this wide, of its size. */
const wide = 0.68;

/** The biggest size in mm, at most `most`, in which the text fits `lines` lines of `width` mm. */
export function fitting(text: string, width: number, lines: number, most: number): number {
  // A word that does not fit goes to the next line, so no line is quite full.
  const full = lines === 1 ? 1 : 0.85;
  return Math.min(most, Math.floor((10 * width * lines * full) / (wide * Math.max(text.length, 1))) / 10);
}
