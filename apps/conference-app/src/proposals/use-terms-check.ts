import { useWords } from '../words/words.js';
import type { TermsValues } from './terms-values.js';

/** What cannot even be sent: neither a figure nor «later», or no day. */
export function useTermsCheck() {
  const { w } = useWords();
  return (values: TermsValues) => ({
    ...(!values.priceLater && !values.price && { price: w.proposals.priceNeeded }),
    ...(!values.paymentLater && !values.paymentDays && { paymentDays: w.proposals.paymentNeeded }),
    ...(!values.quantity && { quantity: w.errors.required }),
    ...(!values.answerBy && { answerBy: w.errors.required }),
  });
}
