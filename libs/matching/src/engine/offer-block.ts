import { distancePoints } from '../distance.js';
import { heldInMonth, type OfferFeatures } from '../features.js';
import { WHOLE_YEAR } from '../last-month.js';
import { MISSING } from '../scale.js';
import type { Kernel } from './kernel.js';
import * as at from './layout.js';

/** More than any lot that is asked for, whatever the measure: an amount not stated is no veto. */
const ENOUGH = 32_767;

type Column = readonly [place: number, read: (offer: OfferFeatures) => number];

/** Columns of 16 bits, and how they hold what was not stated. */
const columns: readonly Column[] = [
  [at.USUAL, (offer) => offer.usual],
  [at.MOST, (offer) => (offer.most === MISSING ? ENOUGH : offer.most)],
  [at.MIN_ORDER, (offer) => offer.minOrder],
  [at.MONTHS, (offer) => offer.months],
  [at.HELD, (offer) => offer.held],
  [at.COMING, (offer) => offer.held | offer.underWay],
  [at.PACKAGING, (offer) => offer.packaging],
  [at.CREDIT_DAYS, (offer) => offer.creditDays],
  ...Array.from({ length: WHOLE_YEAR }, (_, before): Column => [
    at.STILL_HELD + 2 * at.BLOCK_OFFERS * before,
    (offer) => heldInMonth(offer, before + 1),
  ]),
];

/** A block without offers. */
export function newBlock(kernel: Kernel): number {
  const block = kernel.allocate(at.BLOCK_BYTES);
  kernel.bytes.fill(0, block, block + at.BLOCK_BYTES);
  return block;
}

export function writeOffer(
  kernel: Kernel,
  block: number,
  slot: number,
  number: number,
  offer: OfferFeatures,
): void {
  const { i16, u32, bytes } = kernel;
  for (const [place, read] of columns) i16[(block + place) / 2 + slot] = read(offer);
  bytes[block + at.DELIVERY + slot] = offer.delivery;
  bytes[block + at.PROVINCE + slot] = offer.province;
  u32[(block + at.NUMBER) / 4 + slot] = number;
  for (let place = 0; place < at.PLACES; place += 1) {
    i16[(block + at.PRICES) / 2 + place * at.BLOCK_OFFERS + slot] = offer.prices[place] ?? MISSING;
    bytes[block + at.NEARNESS + place * at.BLOCK_OFFERS + slot] = distancePoints(offer.province, place);
  }
}

/** Moves what stands in one slot to another, and leaves no offer behind. */
export function moveOffer(kernel: Kernel, from: number, fromSlot: number, to: number, toSlot: number): void {
  const { i16, i32, bytes } = kernel;
  for (const [place] of columns) i16[(to + place) / 2 + toSlot] = i16[(from + place) / 2 + fromSlot] ?? 0;
  for (const place of [at.DELIVERY, at.PROVINCE])
    bytes[to + place + toSlot] = bytes[from + place + fromSlot] ?? 0;
  for (const place of [at.NUMBER, at.BELOW_ENTRY, at.OFFER_MATCHED])
    i32[(to + place) / 4 + toSlot] = i32[(from + place) / 4 + fromSlot] ?? 0;
  for (let place = 0; place < at.PLACES; place += 1) {
    const [price, nearness] = [
      at.PRICES / 2 + place * at.BLOCK_OFFERS,
      at.NEARNESS + place * at.BLOCK_OFFERS,
    ];
    i16[to / 2 + price + toSlot] = i16[from / 2 + price + fromSlot] ?? 0;
    bytes[to + nearness + toSlot] = bytes[from + nearness + fromSlot] ?? 0;
  }
  clearOffer(kernel, from, fromSlot);
}

/** Scores of no offer are 0. */
export function clearOffer(kernel: Kernel, block: number, slot: number): void {
  for (let place = 0; place < at.PLACES; place += 1)
    kernel.bytes[block + at.NEARNESS + place * at.BLOCK_OFFERS + slot] = 0;
}
