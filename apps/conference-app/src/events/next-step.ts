import type { ConferenceEvent } from './chosen-event.js';

type Counts = NonNullable<ConferenceEvent['counts']>;
type Next = { what: 'importOffers' | 'importDemands' | 'match' | 'release' | 'done'; to?: string };

/** The first thing still missing on the way from two spreadsheets to released matches. */
export function nextStep(counts: Counts): Next {
  if (!counts.offers) return { what: 'importOffers', to: '/import?kind=offers' };
  if (!counts.demands) return { what: 'importDemands', to: '/import?kind=demands' };
  if (!counts.matches) return { what: 'match', to: '/matching' };
  if (!counts.released) return { what: 'release', to: '/matching' };
  return { what: 'done' };
}
