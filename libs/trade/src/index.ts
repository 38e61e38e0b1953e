export { type Bilingual, fold } from './text.js';
export { type Category, categories, category, isWithin, nearestCategory } from './categories.js';
export { type Province, province, provinces } from './provinces.js';
export { type CertificateKind, certificateKinds, certificateName, satisfies } from './certificates.js';
export { certificatesUnderWay } from './certificates-under-way.js';
export { canonicalUnit, convert, massOf, type Measure } from './units.js';
export { type Period, perMonth, type Quantity } from './quantities.js';
export { allYear, commonMonths, formatMonths, type Months, monthsBetween } from './months.js';
export { type BuyerType, buyerTypes } from './buyer-types.js';
export type { DemandFacts, OfferFacts } from './facts.js';
export type { Reading } from './reading.js';
export {
  readBuyerType,
  readCategory,
  readCertificates,
  readDecimal,
  readMoney,
  readMonths,
  readProvince,
  readProvinces,
  readQuantity,
  readUnit,
} from './reading-simple.js';
