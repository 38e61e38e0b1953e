import type { DocumentNode } from 'graphql';

export type Noun =
  | 'offer'
  | 'product'
  | 'certificate'
  | 'event_offer'
  | 'demand'
  | 'event_demand'
  | 'match'
  | 'match_run'
  | 'match_lists'
  | 'match_release'
  | 'match_decision'
  | 'match_weights'
  | 'match_opinion'
  | 'released_match'
  | 'proposal'
  | 'signing_board'
  | 'booth'
  | 'mou'
  | 'mou_text'
  | 'mou_agreement'
  | 'mou_signature'
  | 'mou_scan'
  | 'event'
  | 'organisation'
  | 'person'
  | 'consent'
  | 'session';

const anOffer = ['offer', 'product', 'certificate', 'event_offer', 'organisation'] as const;
const aDemand = ['demand', 'event_demand', 'organisation'] as const;
const aMou = [
  'mou',
  'mou_text',
  'mou_agreement',
  'mou_signature',
  'mou_scan',
  'organisation',
  'person',
  // Names are shown while their owners agree to that.
  'consent',
] as const;
const aMatch = ['match', 'match_run', 'match_decision', 'match_weights', 'released_match'] as const;
// A list in one's own order: what one said of a pair, or declining a proposal, moves it.
const anOwnList = ['match', 'released_match', 'match_opinion', 'proposal'] as const;

/** Root field of a query → the nouns whose change it would show. A field that is not here follows nothing. */
const shows: Record<string, readonly Noun[]> = {
  viewer: ['person', 'consent', 'organisation'],
  sessions: ['session'],
  events: ['event', 'booth', ...anOffer, ...aDemand, ...aMatch],
  event: ['event', 'booth', ...anOffer, ...aDemand, ...aMatch],
  booths: ['booth', 'event', 'organisation'],
  organisations: ['organisation'],
  organisation: ['organisation'],
  people: ['person', 'consent'],
  history: ['booth', 'event', 'person', ...anOffer, ...aDemand, ...aMatch, ...aMou],
  proposals: ['proposal', 'organisation', 'person'],
  proposal: ['proposal', 'mou', 'offer', 'organisation', 'person'],
  mous: aMou,
  mou: aMou,
  offers: anOffer,
  offer: ['person', ...anOffer],
  demands: aDemand,
  demand: ['person', ...aDemand],
  matchRuns: ['match_run'],
  matchRelease: ['match_release'],
  matches: aMatch,
  vetoedPairs: aMatch,
  releaseFigures: [...aMatch, 'offer', 'demand'],
  previewRelease: aMatch,
  matchWeights: ['match_weights'],
  previewMatchWeights: ['match_weights', 'match_run'],
  supplierMatches: anOwnList,
  distributorMatches: anOwnList,
  ownTaste: ['match_opinion', 'proposal'],
  supplierAdvice: ['match_lists', ...anOffer],
  distributorAdvice: ['match_lists', ...aDemand],
  signingList: aMou,
  signingBoard: ['signing_board', 'event', ...aMou],
  waiting: ['proposal', ...aMou],
  dealCounts: ['proposal', ...aMou],
};

/** Whether an operation shows one of the nouns that changed. */
export function showsAny(document: DocumentNode, changed: ReadonlySet<Noun>): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.selectionSet.selections.some(
        (field) => field.kind === 'Field' && shows[field.name.value]?.some((noun) => changed.has(noun)),
      ),
  );
}
