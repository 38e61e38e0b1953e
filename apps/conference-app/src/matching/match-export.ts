import type { MatchFieldsFragment } from '../gql/operations.js';
import type { ExportColumn } from '../parts/export-xlsx.js';
import { useWords } from '../words/words.js';
import { outOfHundred } from './score-bar.js';

/** A pair as a line of the staff's Excel file. */
export function useMatchExport(): ExportColumn<MatchFieldsFragment>[] {
  const { w, f, pick } = useWords();
  return [
    { heading: w.matching.demand, text: ({ demand }) => demand.wanted },
    { heading: w.demands.distributor, text: ({ demand }) => demand.distributor },
    { heading: w.matching.offer, text: ({ offer }) => offer.product },
    { heading: w.offers.supplier, text: ({ offer }) => offer.supplier },
    { heading: w.goods.province, text: ({ offer }) => offer.province ?? null },
    { heading: w.goods.quantity, text: ({ offer }) => f.quantity(offer.quantity, offer.unit) },
    { heading: w.goods.months, text: ({ offer }) => f.months(offer.months) },
    { heading: w.offers.price, text: ({ offer }) => f.price(offer.price, offer.unit) },
    {
      heading: w.matching.score,
      text: ({ score }) => (typeof score === 'number' ? outOfHundred(score) : null),
    },
    { heading: w.matching.reasons, text: ({ reasons }) => reasons.map(({ text }) => pick(text)).join('; ') },
    { heading: w.matching.decisionFilter, text: ({ decision }) => w.matching.decision[decision] },
    { heading: w.matching.reason, text: ({ decisionReason }) => decisionReason ?? null },
    { heading: w.matching.releasedFilter, text: ({ released }) => w.matching.released[released] },
  ];
}
