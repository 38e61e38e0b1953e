import { REQUIRED_ENDING, REQUIRED_UNDER_WAY } from '../certificates.js';
import { deliveryPoints } from '../delivery.js';
import { type Criterion, UNKNOWN_POINTS } from '../judgement.js';
import { orderLine } from '../lot.js';
import { outletLine } from '../outlet.js';
import { packagingPoints } from '../packaging.js';
import { priceLine } from '../price.js';
import { coverageLine } from '../quantity.js';
import { type Line, MISSING, SLOPE_BITS } from '../scale.js';
import { HOPELESS, leastOpenScore, leastScore, TENTH, type Weights } from '../weights.js';
import type { Kernel } from './kernel.js';
import * as at from './layout.js';

const weightPlaces: readonly (readonly [Criterion, number])[] = [
  ['PRODUCT', at.WEIGHT_PRODUCT],
  ['QUANTITY', at.WEIGHT_QUANTITY],
  ['MONTHS', at.WEIGHT_MONTHS],
  ['CERTIFICATES', at.WEIGHT_CERTIFICATES],
  ['PRICE', at.WEIGHT_PRICE],
  ['DISTANCE', at.WEIGHT_DISTANCE],
  ['DELIVERY', at.WEIGHT_DELIVERY],
  ['PACKAGING', at.WEIGHT_PACKAGING],
  ['LOT', at.WEIGHT_LOT],
  ['OUTLET', at.WEIGHT_OUTLET],
  ['PAYMENT', at.WEIGHT_PAYMENT],
];
/** As many pieces as the kernel reckons with, and what it begins with. */
const lines: readonly { line: Line; base: number; place: number; pieces: number }[] = [
  { line: coverageLine, base: coverageLine.base, place: at.COVERAGE_LINE, pieces: 4 },
  { line: priceLine, base: 100, place: at.PRICE_LINE, pieces: 4 },
  { line: orderLine, base: 100, place: at.ORDER_LINE, pieces: 3 },
  { line: outletLine, base: outletLine.base, place: at.OUTLET_LINE, pieces: 2 },
];

const HALF_POINT = 1 << (SLOPE_BITS - 1);

/** An event's weights and the points that criteria give, as the kernel reads them. The numbers are the criteria's own. */
export function writeEvent(kernel: Kernel, weights: Weights): number {
  const event = kernel.allocate(at.EVENT_BYTES);
  const all = (place: number, value: number): void => {
    kernel.i16.fill(value, (event + place) / 2, (event + place) / 2 + 8);
  };
  for (const [criterion, place] of weightPlaces) all(place, weights[criterion]);
  all(at.FULL, 100);
  all(at.UNKNOWN, UNKNOWN_POINTS);
  all(at.UNKNOWN_LOSS, 100 - UNKNOWN_POINTS);
  all(at.COVERAGE_BASE, (coverageLine.base << SLOPE_BITS) + HALF_POINT);
  all(at.COVERAGE_UNKNOWN, UNKNOWN_POINTS - coverageLine.base);
  all(at.WAITING_CERTIFICATE, REQUIRED_UNDER_WAY);
  all(at.ENDING_CERTIFICATE, REQUIRED_ENDING);
  all(at.PACKED_OTHERWISE, packagingPoints(1, 2));
  all(at.PACKED_SILENTLY, packagingPoints(1, 0));
  all(at.UNKNOWN_PRICE, UNKNOWN_POINTS * weights.PRICE);
  all(at.FULL_PRICE, 100 * weights.PRICE);
  all(at.OUTLET_BASE, (outletLine.base << SLOPE_BITS) + HALF_POINT);
  all(at.OUTLET_LENGTH, lengthOf(outletLine));
  all(at.HOPELESS_LOSS, 100 - HOPELESS);
  all(at.HOPELESS_TENTH, TENTH);
  all(at.NOT_STATED, MISSING);
  all(at.HALF_POINT, HALF_POINT);
  const below = (event + at.BELOW_MATCH) / 4;
  kernel.i32.fill(leastScore(weights) - 1, below, below + 4);
  const belowOpen = (event + at.BELOW_OPEN_MATCH) / 4;
  kernel.i32.fill(leastOpenScore(weights) - 1, belowOpen, belowOpen + 4);
  kernel.bytes.fill(0, event + at.DELIVERY_POINTS, event + at.DELIVERY_POINTS + 16);
  for (let code = 0; code < 4; code += 1)
    kernel.bytes[event + at.DELIVERY_POINTS + code] = deliveryPoints(2, code);
  for (const { line, base, place, pieces } of lines) {
    if (line.pieces.length !== pieces || line.base !== base)
      throw new Error('The kernel knows a line of another shape');
    line.pieces.forEach(({ start, slope }, piece) => {
      const before = line.pieces[piece - 1];
      all(place + piece * at.PIECE_BYTES, before === undefined ? lengthOf(line) : start - startOf(line));
      all(place + piece * at.PIECE_BYTES + 16, slope - (before?.slope ?? 0));
    });
  }
  return event;
}

function lengthOf({ pieces }: Line): number {
  return pieces.reduce((length, { width }) => length + width, 0);
}

export function startOf(line: Line): number {
  return line.pieces[0]?.start ?? 0;
}
