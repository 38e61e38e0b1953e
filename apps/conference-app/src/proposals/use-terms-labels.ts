import { useWords } from '../words/words.js';

/** What the API's fields of a proposal are called on the screen. */
export function useTermsLabels(): Record<string, string> {
  const { proposals, goods } = useWords().w;
  return {
    goods: proposals.goods,
    months: proposals.months,
    quantity: proposals.quantity,
    unit: goods.unit,
    kgPerUnit: goods.kgPerUnit,
    price: proposals.price,
    delivery: proposals.delivery,
    paymentDays: proposals.payment,
    note: proposals.note,
    answerBy: proposals.answerBy,
    offerId: proposals.title,
    demandId: proposals.forDemand,
  };
}
