import { partiesOf, type WithParties } from './lines.js';

export type Sign = { organisation: string; signatory: string | null; position: string | null };

/** One sign an organisation and signatory, however many memoranda they sign, in the order of the stage. */
export function signsOf(mous: readonly WithParties[]): Sign[] {
  const signs = new Map<string, Sign>();
  for (const { organisation, signatory, position } of mous.flatMap(partiesOf)) {
    const key = `${organisation}/${signatory ?? ''}`;
    if (!signs.has(key)) signs.set(key, { organisation, signatory, position });
  }
  return [...signs.values()];
}
