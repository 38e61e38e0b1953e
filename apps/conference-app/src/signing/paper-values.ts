import { today } from '../events/today.js';
import type { Words } from '../words/words.js';

/** What staff fill in before the list is printed. */
export type PaperValues = { number: string; placeAndDay: string; signer: string; signerName: string };

/** Place and today; days below 10 and months 1 and 2 with a leading 0, as Decree 30/2020 wants them. */
export function placeAndDay(place: string, w: Words): string {
  const [year = '', month = '', day = ''] = today().split('-');
  return w.signing.paper.dated(place, day, Number(month) <= 2 ? month : String(Number(month)), year);
}
