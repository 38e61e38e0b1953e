import type { AdviceFieldsFragment } from '../gql/operations.js';
import type { AdviceCode } from '../gql/schema.js';

/** Something to do. */
export type Deed = Exclude<AdviceCode, 'NO_PARTNER' | 'NOTHING_HELPS'>;

export const isDeed = (code: AdviceCode): code is Deed => code !== 'NO_PARTNER' && code !== 'NOTHING_HELPS';

/** The field of the form where a thing advised is done. */
export const fieldOf: Record<Deed, string> = {
  ADD_CERTIFICATE: 'newCertificate',
  FINISH_CERTIFICATE: 'certificates',
  RENEW_CERTIFICATE: 'certificates',
  STATE_QUANTITY: 'quantity',
  STATE_MONTHS: 'months',
  MORE_MONTHS: 'months',
  LARGER_LOT: 'quantity',
  SMALLER_ORDER: 'minOrder',
  DELIVER: 'delivery',
  EASE_CERTIFICATE: 'requiredCertificates',
  ACCEPT_PROVINCE: 'acceptedProvinces',
  SMALLER_LOT: 'minSupplierQuantity',
  WIDEN_MONTHS: 'months',
};

/** What goes along there (the router's state), so that it is read at once and stays as it was followed. */
export type Arrival = { advised: AdviceFieldsFragment['text'] };

/** The form of one's own offer or demand, opened at the field. */
export function whereTo(noun: 'offers' | 'demands', id: string, code: Deed): string {
  return `/${noun}/${id}/change?at=${fieldOf[code]}`;
}

export const asSentence = (text: string) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
