import { useMemo } from 'react';
import type { Sending } from '../talk/use-send.js';

/** The API names a field of the terms `terms.price`, the form `price`. */
export function useTermsState(state: Sending): Sending {
  const { problems } = state;
  const named = useMemo(
    () => problems.map((problem) => ({ ...problem, field: problem.field.replace(/^terms\./, '') })),
    [problems],
  );
  return { ...state, problems: named };
}
