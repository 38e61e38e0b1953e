import type { Period, QuantityInput } from '../gql/schema.js';

/** A quantity while it is being typed. */
export type QuantityValue = { from: string; to: string; period: Period };

export const noQuantity: QuantityValue = { from: '', to: '', period: 'MONTH' };

export function toQuantity({ from, to, period }: QuantityValue): QuantityInput | null {
  const first = from || to;
  return first ? { from: first, to: to || null, period } : null;
}

/** A quantity of the API as one types it: a single figure stands in the first box only. */
export function quantityValue(
  quantity: { from: string; to: string; period: Period } | null | undefined,
): QuantityValue {
  if (!quantity) return noQuantity;
  const { from, to, period } = quantity;
  return { from, to: to === from ? '' : to, period };
}
