import type { DocumentNode } from 'graphql';

export type Noun =
  'offer' | 'demand' | 'match' | 'match_run' | 'booth' | 'event' | 'organisation' | 'person' | 'session';

/** Root field of a query → the nouns whose change it would show. A field that is not here follows nothing. */
const shows: Record<string, readonly Noun[]> = {
  viewer: ['person', 'organisation'],
  sessions: ['session'],
  events: ['event', 'offer', 'demand', 'booth', 'match', 'organisation'],
  event: ['event', 'offer', 'demand', 'booth', 'match', 'organisation'],
  booths: ['booth', 'event', 'organisation'],
  organisations: ['organisation'],
  organisation: ['organisation'],
  people: ['person'],
  history: ['offer', 'demand', 'match', 'booth', 'event', 'organisation', 'person'],
  offers: ['offer', 'organisation'],
  offer: ['offer', 'organisation', 'person'],
  demands: ['demand', 'organisation'],
  demand: ['demand', 'organisation', 'person'],
  matchRuns: ['match_run'],
  matches: ['match', 'match_run'],
  vetoedPairs: ['match', 'match_run'],
  supplierMatches: ['match'],
  distributorMatches: ['match'],
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
