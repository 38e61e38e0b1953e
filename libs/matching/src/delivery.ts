import { fold } from '#trade';
import type { DeliveryTerm } from './freight.js';
import { levelOf, type Reason } from './judgement.js';

/** How far an offer's goods are brought, by `OfferFeatures.delivery`; and the points where they must be brought. */
const codes = ['SILENT', 'AT_GATE', 'SOME_PLACES', 'ANYWHERE'] as const;
const whereWanted = [50, 40, 80, 100];

/** 0..100; full where the buyer fetches the goods or does not say. */
export function deliveryPoints(wantsDelivery: number, offered: number): number {
  return wantsDelivery === 2 ? (whereWanted[offered] ?? 0) : 100;
}

/** What an offer's note says: `Tại kho` 1; `Tại kho; Hà Nội +500 đ/kg` 2; `Giao toàn quốc` 3; nothing 0. */
export function deliveryCode(note: string, terms: readonly DeliveryTerm[]): number {
  const words = fold(note);
  if (terms.some((term) => term.places.has('ALL')) || /\btoan quoc\b|\bmoi tinh\b|\bca nuoc\b/.test(words))
    return 3;
  if (terms.length > 0 || /\b(?:giao|gui|cho|van chuyen|ship|deliver)/.test(words)) return 2;
  return /\b(?:tai|at)\b/.test(words) ? 1 : 0;
}

export function deliveryReason(wantsDelivery: number, offered: number, points: number): Reason {
  const isOpen = wantsDelivery === 2 && offered === 0;
  const facts = { wanted: wantsDelivery === 2 ? 'BROUGHT' : null, offered: codes[offered] ?? null };
  return { criterion: 'DELIVERY', level: isOpen ? 'UNKNOWN' : levelOf(points), points, facts };
}
