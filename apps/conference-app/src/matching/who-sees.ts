import { useWords } from '../words/words.js';

type Figures = { both: number; supplierOnly: number; distributorOnly: number };

/** Pairs by who sees them, in words; the parts add up to the total. */
export function useWhoSees() {
  const { w, f } = useWords();
  return ({ both, supplierOnly, distributorOnly }: Figures) => ({
    total: both + supplierOnly + distributorOnly,
    toBuyers: both + distributorOnly,
    toSellers: both + supplierOnly,
    isMixed: supplierOnly + distributorOnly > 0,
    parts: [
      w.matching.bothSee(f.number(both)),
      ...(supplierOnly ? [w.matching.supplierOnlySees(f.number(supplierOnly))] : []),
      ...(distributorOnly ? [w.matching.distributorOnlySees(f.number(distributorOnly))] : []),
    ],
  });
}
