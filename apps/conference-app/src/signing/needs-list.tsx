import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { SigningListDocument, type SigningListQuery } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { ErrorNote } from '../talk/error-note.js';

export type SigningList = SigningListQuery['signingList'];

/** What stands on the signing list and what is ready for it, alive. */
export function NeedsList(props: {
  eventId: string;
  children: (list: SigningList, askAgain: () => void) => ReactNode;
}) {
  const { data, error, refetch } = useQuery(SigningListDocument, { variables: { eventId: props.eventId } });
  const askAgain = () => void refetch().catch(() => undefined); // the query shows its own error
  if (data) return props.children(data.signingList, askAgain);
  return error ? <ErrorNote error={error} onRetry={askAgain} /> : <Loading />;
}
