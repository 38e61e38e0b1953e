import type { StaffDealCountsQuery } from '../gql/operations.js';
import type { ConferenceEvent } from './chosen-event.js';

type Counts = NonNullable<ConferenceEvent['counts']>;
export type Deals = Pick<
  StaffDealCountsQuery['dealCounts'],
  'proposalsOpen' | 'draft' | 'agreed' | 'listed' | 'signed'
>;
export type Next =
  | { what: 'importOffers' | 'importDemands' | 'match' | 'release' | 'done'; to?: string }
  | { what: 'toList' | 'sign' | 'scan' | 'follow' | 'prepare'; count: number; to: string };

/**
 * The first thing still missing on the way from two spreadsheets to signed memoranda. A memorandum that only staff can
 * bring on comes first, as does the signing on the day itself.
 */
export function nextStep(counts: Counts, deals: Deals, dayHasCome: boolean): Next {
  const { proposalsOpen, draft, agreed, listed, signed } = deals;
  if (agreed) return { what: 'toList', count: agreed, to: '/signing' };
  if (listed && dayHasCome) return { what: 'sign', count: listed, to: '/board' };
  if (!counts.offers) return { what: 'importOffers', to: '/import?kind=offers' };
  if (!counts.demands) return { what: 'importDemands', to: '/import?kind=demands' };
  if (!counts.matches) return { what: 'match', to: '/matching' };
  if (!counts.released) return { what: 'release', to: '/matching' };
  if (signed) return { what: 'scan', count: signed, to: '/waiting' };
  if (proposalsOpen + draft) return { what: 'follow', count: proposalsOpen + draft, to: '/waiting' };
  if (listed) return { what: 'prepare', count: listed, to: '/signing' };
  return { what: 'done' };
}
