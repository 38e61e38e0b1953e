import { canonicalize } from 'json-canonicalize';
import type { PartyRoleName } from './mou-lifecycle.js';

/** A line of goods. Amounts are exact decimals as strings, the price whole VND a unit. */
interface GoodsTerms {
  goods: string;
  specification: string | null;
  origin: string | null;
  quantity: string | null;
  unit: string | null;
  kgPerUnit: string | null;
  price: number | null;
}

/** A party as the text names it: the organisation in the words of that day, the person who signs by its id alone. */
export interface PartyTerms {
  organisationId: string;
  name: string;
  address: string | null;
  province: string | null;
  taxCode: string | null;
  role: PartyRoleName;
  mustSign: boolean;
  signatoryId: string | null;
  position: string | null;
  authority: string | null;
}

/** What the parties agree to, whole; `template` says in which words the paper puts it. */
export interface MouTerms {
  template: 1;
  title: string;
  purpose: string;
  goods: GoodsTerms[];
  months: number[];
  delivery: string;
  /** Days after delivery. */
  paymentDays: number | null;
  /** VND; none where the value is the sum of the goods. */
  statedValue: number | null;
  otherTerms: string;
  parties: PartyTerms[];
}

/** The terms in their one writing (RFC 8785); the same terms always give the same SHA-256. */
export const canonicalTerms = (terms: MouTerms): string => canonicalize(terms);

/** A decimal as it is written once and for all: `5.000` → `5`, `0.50` → `0.5`. */
export const plain = (decimal: string): string => {
  const whole = decimal.replace(/^0+(?=\d)/, '');
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole;
};
