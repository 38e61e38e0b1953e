import { useApolloClient } from '@apollo/client/react';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { ViewerDocument } from '../gql/operations.js';
import { askingAgain } from './asking-again.js';
import { showsAny, type Noun } from './nouns.js';

export type Connection = 'online' | 'reconnecting' | 'offline';
const ConnectionContext = createContext<Connection>('online');
export const useConnection = () => useContext(ConnectionContext);

const gatherMs = 150;
const reopenMs = 3000;

/** Follows /live while somebody is signed in: the queries on the screen ask again when their noun changes. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const [connection, setConnection] = useState<Connection>(navigator.onLine ? 'online' : 'offline');

  useEffect(() => {
    const ask = askingAgain();
    const askAll = () => client.getObservableQueries('active').forEach(ask);
    const changed = new Set<Noun>();
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource | undefined;

    const askAgain = () => {
      gathering = undefined;
      const nouns = new Set(changed);
      changed.clear();
      for (const query of client.getObservableQueries('active')) if (showsAny(query.query, nouns)) ask(query);
    };
    const onChanged = (message: MessageEvent<string>) => {
      changed.add((JSON.parse(message.data) as { noun: Noun }).noun);
      gathering ??= setTimeout(askAgain, gatherMs);
    };
    const lost = () => {
      setConnection(navigator.onLine ? 'reconnecting' : 'offline');
      if (source?.readyState !== EventSource.CLOSED) return;
      // The server refused it, perhaps because the session has ended: the door asks who is there.
      client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
      clearTimeout(reopening);
      reopening = setTimeout(open, reopenMs);
    };
    const open = () => {
      clearTimeout(reopening);
      source?.close();
      source = new EventSource('/live');
      source.addEventListener('changed', onChanged);
      source.addEventListener('again', askAll);
      source.addEventListener('error', lost);
      source.addEventListener('open', () => {
        setConnection('online');
        // What changed before it was open, nobody told; the first time too, the screen has asked before.
        askAll();
      });
    };
    open();
    window.addEventListener('online', open);
    window.addEventListener('offline', lost);
    return () => {
      clearTimeout(gathering);
      clearTimeout(reopening);
      window.removeEventListener('online', open);
      window.removeEventListener('offline', lost);
      source?.close();
    };
  }, [client]);

  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}
