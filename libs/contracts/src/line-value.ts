import { accept } from '#platform';

/** 1,000,000,000,000,000 VND, the most that the API says exactly, in 1/10,000 VND. */
const largest = 1_000_000_000_000_000n * 10_000n;

/** Quantity (a plain decimal, up to 4 digits after the point) times price (whole VND a unit), exactly, in 1/10,000 VND. */
export function tenThousandths(quantity: string, price: number): bigint {
  const [whole = '', fraction = ''] = quantity.split('.');
  return BigInt(whole + fraction.padEnd(4, '0')) * BigInt(price);
}

/** Whether that many 1/10,000 VND are more than a deal may be worth. */
export const isTooBig = (amount: bigint): boolean => amount > largest;

export const valueTooBig = accept('TOO_BIG', {
  vi: 'Thành tiền không quá 1 triệu tỷ đồng.',
  en: 'A value of at most 1,000,000,000,000,000 VND.',
});
