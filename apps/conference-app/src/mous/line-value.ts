import { isPlain } from '../goods/typed-number.js';

type Line = { quantity: string; price: string };

/**
 * Quantity (plain decimal, up to 4 digits after the point) times price (whole VND a unit), rounded half up to whole
 * VND as the API counts it; null while either is missing or not understood.
 */
export function lineValue({ quantity, price }: Line): bigint | null {
  if (!isPlain(quantity, 4) || !isPlain(price, 0)) return null;
  const [whole = '', parts = ''] = quantity.split('.');
  const inParts = BigInt(whole + parts.padEnd(4, '0'));
  return (inParts * BigInt(price) + 5000n) / 10_000n;
}

/** The sum of all lines; null while there is none or one of them has no value. */
export function sumOf(lines: readonly Line[]): bigint | null {
  const values = lines.map(lineValue);
  if (!values.length || values.includes(null)) return null;
  return values.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n);
}
