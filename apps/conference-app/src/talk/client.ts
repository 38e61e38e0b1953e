import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  ServerError,
} from '@apollo/client';
import { onError } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { codeOf } from './errors.js';
import { UploadRefused } from './upload.js';

/** Anything but an answer of the API itself: no network, or a gateway that stands before a restarting server. */
export function isNetworkFailure(error: unknown): boolean {
  if (ServerError.is(error)) return [502, 503, 504].includes(error.statusCode) && codeOf(error) === undefined;
  if (CombinedGraphQLErrors.is(error) || error instanceof UploadRefused) return false;
  return error instanceof Error && error.name !== 'AbortError';
}

function isSafeToRepeat(operation: ApolloLink.Operation): boolean {
  return operation.operationType === 'query' || typeof operation.variables.key === 'string';
}

/** The client of one page; `onSignedOut` is told when the API no longer knows the session. */
export function makeClient(onSignedOut: () => void): ApolloClient {
  const retry = new RetryLink({
    delay: { initial: 400, max: 8000, jitter: true },
    attempts: (attempt, operation, error) =>
      attempt < 10 && isNetworkFailure(error) && isSafeToRepeat(operation),
  });
  const signedOut = onError(({ error }) => {
    if (codeOf(error) === 'UNAUTHENTICATED') onSignedOut();
  });
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  });
  return new ApolloClient({
    link: ApolloLink.from([signedOut, retry, http]),
    cache: new InMemoryCache({
      typePolicies: {
        Viewer: { keyFields: ['accountId'] },
        Booth: { keyFields: ['eventId', 'number'] },
        Category: { keyFields: ['code'] },
        Reference: { keyFields: [] },
        MatchWeights: { keyFields: ['eventId'] },
        // Gists are cut to what one reader may see, so two of them must not complete each other.
        OfferGist: { keyFields: false },
        DemandGist: { keyFields: false },
      },
    }),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
