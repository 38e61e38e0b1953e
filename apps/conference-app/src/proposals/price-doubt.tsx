import { Alert } from '@mantine/core';
import { useWords } from '../words/words.js';
import { isFar, type Listed } from './far-price.js';
import type { TermsValues } from './terms-values.js';

/** Asks to look again at a price that is probably mistyped; does not hinder. */
export function PriceDoubt({ values, listed }: { values: TermsValues; listed?: Listed }) {
  const { w, f } = useWords();
  if (!listed || values.priceLater || !isFar(values.price, values.unit, listed)) return null;
  return (
    <Alert color="amber" role="status">
      {w.proposals.priceFar(f.price(listed.price, listed.unit))}
    </Alert>
  );
}
