import type { DemandFacts, OfferFacts } from '#trade';
import {
  defaultWeights,
  judge,
  type Judgement,
  prepareDemand,
  prepareOffer,
  shownScore,
} from '../src/index.js';

/** A made-up offer of carrots that fits `aDemand()` in every way. */
export function anOffer(changes: Partial<OfferFacts> = {}): OfferFacts {
  return {
    id: 'offer',
    supplier: 'HTX Ví Dụ',
    province: 'Hải Phòng',
    product: 'Cà rốt',
    category: 'food.fresh.vegetable.root.carrot',
    description: '',
    unit: 'kg',
    kgPerUnit: null,
    quantity: { from: 10_000, to: 10_000, period: 'MONTH' },
    months: [1, 2, 3],
    price: { from: 8_000, to: 8_000 },
    minOrder: null,
    certificates: [{ kind: 'VIETGAP', state: 'HELD', validUntil: null }],
    asOf: null,
    packaging: '',
    delivery: '',
    ...changes,
  };
}

export function aDemand(changes: Partial<DemandFacts> = {}): DemandFacts {
  return {
    id: 'demand',
    buyer: 'Siêu thị Ví Dụ',
    buyerType: 'SUPERMARKET',
    province: 'Hải Phòng',
    wanted: 'Cà rốt',
    category: 'food.fresh.vegetable.root.carrot',
    description: '',
    unit: 'kg',
    kgPerUnit: null,
    quantity: { from: 10_000, to: 10_000, period: 'MONTH' },
    months: [1, 2, 3],
    maxPrice: 10_000,
    minSupplierQuantity: null,
    requiredCertificates: ['VIETGAP'],
    preferredCertificates: [],
    acceptedProvinces: [],
    delivery: '',
    ...changes,
  };
}

export function judged(demand: Partial<DemandFacts>, offer: Partial<OfferFacts>): Judgement {
  return judge(prepareDemand(aDemand(demand)), prepareOffer(anOffer(offer)));
}

/** The veto's code, or the score as it is shown. */
export function outcome(demand: Partial<DemandFacts>, offer: Partial<OfferFacts>): string | number {
  const judgement = judged(demand, offer);
  return judgement.veto === null ? shownScore(judgement.score, defaultWeights) : judgement.veto.code;
}
