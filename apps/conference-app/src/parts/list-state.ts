import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type ListState = {
  search: string;
  sort: string | null;
  descending: boolean;
  /** Any further filter kept in the address: `get('province')`. */
  get: (name: string) => string | null;
  set: (changes: Record<string, string | null>) => void;
};

/** What a list shows, kept in the address so that «Quay lại» and a reload find it again. */
export function useListState(): ListState {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (changes: Record<string, string | null>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes))
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  return useMemo(
    () => ({
      search: params.get('q') ?? '',
      sort: params.get('sort'),
      descending: params.get('desc') === '1',
      get: (name) => params.get(name),
      set,
    }),
    [params, set],
  );
}
