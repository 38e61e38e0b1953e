import { REQUIRED_UNDER_WAY } from '../certificates.js';
import { deliveryPoints } from '../delivery.js';
import { type Criterion, UNKNOWN_POINTS } from '../judgement.js';
import { orderLine } from '../lot.js';
import { outletLine } from '../outlet.js';
import { packagingPoints } from '../packaging.js';
import { priceLine } from '../price.js';
import { coverageLine } from '../quantity.js';
import type { Line } from '../scale.js';
import { HOPELESS, leastOpenScore, leastScore, TENTH, type Weights } from '../weights.js';
import type { Kernel } from './kernel.js';
import * as at from './layout.js';

const weightPlaces: readonly (readonly [Criterion, number])[] = [
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
/** With as many pieces as the kernel reckons with. */
const lines: readonly (readonly [Line, number, number])[] = [
  [coverageLine, at.COVERAGE_LINE, 4],
  [priceLine, at.PRICE_LINE, 4],
  [orderLine, at.ORDER_LINE, 3],
  [outletLine, at.OUTLET_LINE, 2],
];

/** An event's weights and the points that criteria give, as the kernel reads them. The numbers are the criteria's own. */
export function writeEvent(kernel: Kernel, weights: Weights): number {
  const event = kernel.allocate(at.EVENT_BYTES);
  const all = (place: number, value: number): void => {
    kernel.i16.fill(value, (event + place) / 2, (event + place) / 2 + 8);
  };
  for (const [criterion, place] of weightPlaces) all(place, weights[criterion]);
  all(at.UNKNOWN, UNKNOWN_POINTS);
  all(at.UNKNOWN_PRICE, UNKNOWN_POINTS * weights.PRICE);
  all(at.WAITING_CERTIFICATE, REQUIRED_UNDER_WAY);
  all(at.PACKED_OTHERWISE, packagingPoints(1, 2));
  all(at.PACKED_SILENTLY, packagingPoints(1, 0));
  all(at.OUTLET_LENGTH, -startOf(outletLine));
  all(at.HOPELESS_POINTS, HOPELESS);
  all(at.HOPELESS_TENTH, TENTH);
  kernel.i32.fill(leastScore(weights), (event + at.LEAST_SCORE) / 4, (event + at.LEAST_SCORE) / 4 + 4);
  kernel.i32.fill(
    leastOpenScore(weights),
    (event + at.LEAST_OPEN_SCORE) / 4,
    (event + at.LEAST_OPEN_SCORE) / 4 + 4,
  );
  kernel.bytes.fill(0, event + at.DELIVERY_POINTS, event + at.DELIVERY_POINTS + 16);
  for (let code = 0; code < 4; code += 1)
    kernel.bytes[event + at.DELIVERY_POINTS + code] = deliveryPoints(2, code);
  for (const [line, place, pieces] of lines) {
    if (line.pieces.length !== pieces) throw new Error(`The kernel knows a line of ${pieces} pieces`);
    all(place, line.base);
    line.pieces.forEach(({ start, width, slope }, piece) => {
      const values = [start - startOf(line), width, slope];
      values.forEach((value, part) => all(place + 16 + piece * at.PIECE_BYTES + part * 16, value));
    });
  }
  return event;
}

export function startOf(line: Line): number {
  return line.pieces[0]?.start ?? 0;
}
