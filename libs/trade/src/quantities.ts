import { tidy } from './units.js';

export type Period = 'DAY' | 'WEEK' | 'MONTH' | 'CROP';

/** An amount in the unit of its row, `from` = `to` where a single figure was given. */
export interface Quantity {
  from: number;
  to: number;
  period: Period;
}

/**
 * What it makes a month: 30 days, 30/7 weeks, a crop spread evenly over its months.
 * Null where a crop's months are not known.
 */
export function perMonth(
  quantity: Quantity,
  months: readonly number[] | null,
): { from: number; to: number } | null {
  const times = timesAMonth(quantity.period, months?.length ?? 0);
  return times === null ? null : { from: tidy(quantity.from * times), to: tidy(quantity.to * times) };
}

function timesAMonth(period: Period, cropMonths: number): number | null {
  switch (period) {
    case 'DAY':
      return 30;
    case 'WEEK':
      return 30 / 7;
    case 'MONTH':
      return 1;
    case 'CROP':
      return cropMonths > 0 ? 1 / cropMonths : null;
  }
}
