import { type DemandFacts, perMonth, province } from '#trade';
import { certificatesAsked } from './certificates-asked.js';
import { certificateBits, type DemandFeatures, monthBits, provinceCode } from './features.js';
import { wantsDelivery } from './freight.js';
import { lastMonthOf } from './last-month.js';
import { isMeaningful, meaningful } from './meaningful.js';
import { packagingsAsked } from './packaging.js';
import { creditDaysIn } from './payment.js';
import { placesIn } from './places.js';
import type { PreparedDemand } from './prepare.js';
import { logOf, MISSING, scaleOf } from './scale.js';
import { specsIn } from './specs.js';
import { monthsOf, rangeOf, stated } from './stated.js';
import { wishesOf } from './wanted-goods.js';

export function prepareDemand(demand: DemandFacts): PreparedDemand {
  const at = demand.province === null ? null : (province(demand.province) ?? null);
  const monthly = demand.quantity === null ? null : perMonth(demand.quantity, demand.months);
  const { restOfName, ...wishes } = wishesOf(demand, {
    region: at?.region ?? null,
    category: demand.category,
  });
  const required = [...new Set([...demand.requiredCertificates, ...certificatesAsked(demand.description)])];
  const prepared = {
    ...wishes,
    id: demand.id,
    category: demand.category,
    nameWords: meaningful(demand.wanted),
    words: new Set(meaningful(`${demand.wanted} ${demand.description}`)),
    hints: restOfName.filter(isMeaningful),
    specs: specsIn(`${demand.wanted}. ${demand.description}`),
    measure: demand.unit === null ? null : { unit: demand.unit, kgPerUnit: demand.kgPerUnit },
    monthly: rangeOf(monthly)?.usual ?? null,
    minSupplierQuantity: stated(demand.minSupplierQuantity),
    months: monthsOf(demand.months),
    maxPrice: stated(demand.maxPrice),
    required,
    preferred: demand.preferredCertificates.filter((kind) => !required.includes(kind)),
    province: at,
  };
  return { ...prepared, features: featuresOfDemand(demand, prepared) };
}

function featuresOfDemand(demand: DemandFacts, prepared: Omit<PreparedDemand, 'features'>): DemandFeatures {
  const scale = prepared.measure === null ? null : scaleOf(prepared.measure);
  const least = prepared.minSupplierQuantity;
  const at = provinceCode(prepared.province?.name ?? null);
  const isBrought = wantsDelivery(demand.delivery, demand.description);
  // Where the goods go: provinces its delivery note names, or its own.
  const named = [...placesIn(demand.delivery)].map(provinceCode).filter((code) => code !== 0);
  const [first = at, second = first] = isBrought ? named : [0];
  return {
    months: monthBits(prepared.months),
    lastMonth: lastMonthOf(prepared.months),
    required: certificateBits(prepared.required),
    preferred: certificateBits(prepared.preferred),
    province: at,
    accepted: [...new Set(demand.acceptedProvinces.map(provinceCode))].filter((code) => code !== 0),
    least: scale === null || least === null ? MISSING : logOf(least * scale.factor),
    priceAt: [first, second],
    wantsDelivery: isBrought ? 2 : demand.delivery === '' ? 0 : 1,
    packaging: packagingsAsked(`${demand.wanted}. ${demand.description}`),
    creditDays: creditDaysIn(`${demand.delivery}. ${demand.description}`),
  };
}
