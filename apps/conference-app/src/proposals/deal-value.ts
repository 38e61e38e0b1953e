import { isPlain } from '../goods/typed-number.js';

/** Quantity times price in whole VND, a half rounded up, as the API will; null while either is missing. */
export function dealValue(quantity: string, price: string): number | null {
  if (!isPlain(quantity, 3) || !isPlain(price, 0)) return null;
  const [whole = '', decimals = ''] = quantity.split('.');
  const thousandths = BigInt(whole + decimals.padEnd(3, '0')) * BigInt(price);
  return Number((thousandths + 500n) / 1000n);
}
