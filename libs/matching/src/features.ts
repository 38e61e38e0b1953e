import { certificateKinds, type CertificateKind, province, provinces } from '#trade';

/** What scoring reads of an offer besides its words. Logarithms are of amounts a month in `measure`; see `logOf`. */
export interface OfferFeatures {
  /** Key of a `Scale`; empty where no unit is stated. */
  measure: string;
  usual: number;
  most: number;
  minOrder: number;
  /** Bit m − 1 for month m; 0: not stated. */
  months: number;
  /** Bits in the order of `certificateKinds`, of all that those held may be taken to meet. */
  held: number;
  /**
   * Which of them still hold in the month 1, 2, .. 12 when it comes next, and thirteenth, all through the coming twelve:
   * read by `heldInMonth`. Empty: all of them in all months.
   */
  stillHeld: readonly number[];
  underWay: number;
  /** See `provinceCode`. */
  province: number;
  /** Logarithms of VND per `measure`: at the gate, then brought to the door in each province by its code. */
  prices: readonly number[];
  /** 0 not stated, 1 at the gate only, 2 to some places, 3 anywhere. */
  delivery: number;
  /** Bits in the order of `packagings`; 0: not stated. */
  packaging: number;
  /** Days after which it must be paid at the latest: 0 in cash, −1 not stated. */
  creditDays: number;
}

/** What scoring reads of a demand besides its words and amounts. */
export interface DemandFeatures {
  months: number;
  /** See `lastMonthOf`. */
  lastMonth: number;
  required: number;
  preferred: number;
  province: number;
  /** Codes of the provinces it buys from; empty: anywhere. */
  accepted: readonly number[];
  /** Logarithm of the smallest lot a month, in its own scale. */
  least: number;
  /** Which two of an offer's `prices` hold for it; the lower counts. */
  priceAt: readonly [number, number];
  /** 0 not stated, 1 fetches the goods, 2 wants them brought. */
  wantsDelivery: number;
  packaging: number;
  /** Days after which it pays, −1 not stated. */
  creditDays: number;
}

/** 0 for an unknown province, else 1..34 in the order of `provinces`. */
export function provinceCode(name: string | null): number {
  const found = name === null ? null : province(name);
  return found === null || found === undefined ? 0 : provinces.indexOf(found) + 1;
}

export function monthBits(months: readonly number[] | null): number {
  return (months ?? []).reduce((bits, month) => bits | (1 << (month - 1)), 0);
}

export function certificateBits(kinds: Iterable<CertificateKind>): number {
  let bits = 0;
  for (const kind of kinds) bits |= 1 << certificateKinds.indexOf(kind);
  return bits;
}

/** Of the certificates held, those that do not end before a month (see `lastMonthOf`); 0, no month: all. */
export function heldInMonth(offer: OfferFeatures, month: number): number {
  return offer.held & (offer.stillHeld[month - 1] ?? offer.held);
}

/** How many bits of 16 are set. */
export function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits & 0xffff; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
