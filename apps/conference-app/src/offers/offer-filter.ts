import { wholeNumber } from '../goods/typed-number.js';
import type { CertificateKind, OfferFilter } from '../gql/schema.js';
import type { ListState } from '../parts/list-state.js';

/** The filters of the offers list by their names in the address. */
export const filterNames = [
  'category',
  'provinces',
  'months',
  'certificates',
  'from',
  'to',
  'incomplete',
  'withdrawn',
  'supplierId',
] as const;

export const severalOf = (list: ListState, name: string): string[] =>
  list.get(name)?.split('|').filter(Boolean) ?? [];

/** What the address says, as the API asks it; staff see standing offers unless they ask for withdrawn ones. */
export function offerFilter(list: ListState, staff: boolean): OfferFilter {
  const provinces = severalOf(list, 'provinces');
  const months = severalOf(list, 'months').map(Number);
  const certificates = severalOf(list, 'certificates') as CertificateKind[];
  return {
    search: list.search || null,
    category: list.get('category'),
    provinces: provinces.length ? provinces : null,
    months: months.length ? months : null,
    certificates: certificates.length ? certificates : null,
    priceFrom: wholeNumber(list.get('from')),
    priceTo: wholeNumber(list.get('to')),
    supplierId: list.get('supplierId'),
    incompleteOnly: list.get('incomplete') ? true : null,
    withdrawn: list.get('withdrawn') ? true : staff ? false : null,
  };
}
