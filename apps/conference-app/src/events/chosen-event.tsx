import { useQuery } from '@apollo/client/react';
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { EventsDocument, type EventFieldsFragment } from '../gql/operations.js';

export type ConferenceEvent = EventFieldsFragment;
type Chosen = {
  events: readonly ConferenceEvent[];
  /** The conference the person works in: the one chosen, else the newest open one. */
  event: ConferenceEvent | null;
  choose: (id: string) => void;
  loading: boolean;
  error: unknown;
  askAgain: () => void;
};

const remembered = 'cungcau.event';
/** The choice as it is remembered by now, for who is no longer drawn. */
export const rememberedEvent = () => localStorage.getItem(remembered);
const ChosenContext = createContext<Chosen | null>(null);

export function ChosenEventProvider({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(EventsDocument);
  const [id, setId] = useState(rememberedEvent);
  const chosen = useMemo<Chosen>(() => {
    const events = data?.events ?? [];
    const newest = [...events].sort((a, b) => b.heldOn.localeCompare(a.heldOn));
    return {
      events,
      event:
        events.find((event) => event.id === id) ??
        newest.find((event) => event.status === 'OPEN') ??
        newest[0] ??
        null,
      choose: (next) => {
        localStorage.setItem(remembered, next);
        setId(next);
      },
      loading: !data && !error,
      error: data ? null : error,
      askAgain: () => void refetch(),
    };
  }, [data, error, id, refetch]);
  return <ChosenContext value={chosen}>{children}</ChosenContext>;
}

export function useChosenEvent(): Chosen {
  const chosen = useContext(ChosenContext);
  if (!chosen) throw new Error('useChosenEvent stands outside the door');
  return chosen;
}
