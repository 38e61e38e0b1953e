import type { ApolloClient } from '@apollo/client';
import { showsAny } from '../live/nouns.js';

const opinion = new Set(['match_opinion'] as const);

/** Has every list on the screen that follows one's own opinions asked again, without waiting for /live to say so. */
export async function askOwnLists(client: ApolloClient): Promise<void> {
  const following = [...client.getObservableQueries('active')].filter(({ query }) =>
    showsAny(query, opinion),
  );
  await Promise.all(following.map((query) => query.refetch()));
}
