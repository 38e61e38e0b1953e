export const buyerTypes = [
  'SUPERMARKET',
  'EXPORTER',
  'RESTAURANT',
  'HOTEL',
  'CATERER',
  'CANTEEN',
  'WHOLESALER',
  'PROCESSOR',
] as const;

/** What kind of firm buys. */
export type BuyerType = (typeof buyerTypes)[number];
