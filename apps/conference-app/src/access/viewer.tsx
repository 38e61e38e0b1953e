import type { ApolloClient } from '@apollo/client';
import { createContext, useContext } from 'react';
import { ViewerDocument, type ViewerFieldsFragment } from '../gql/operations.js';
import { forgetDrafts } from '../parts/drafts.js';

export type Viewer = ViewerFieldsFragment;
export const ViewerContext = createContext<Viewer | null>(null);

/** The person signed in; everything behind the door has one. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer stands outside the door');
  return viewer;
}

/** Somebody came in: nothing of an earlier person stays, and the door asks who is there. */
export async function cameIn(client: ApolloClient): Promise<void> {
  await client.resetStore();
}

/** The person left: nothing of what they read or typed stays on the device. */
export async function wentOut(client: ApolloClient): Promise<void> {
  forgetDrafts();
  await client.resetStore();
}

/** The session ended under the person's hands: back to the door, what they typed stays. */
export function signedOutHere(client: ApolloClient): void {
  client.writeQuery({ query: ViewerDocument, data: { viewer: null } });
}
