import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { focusField } from '../parts/focus-field.js';

/** A form opened at one of its fields (`?at=months`) begins there. */
export function useArrival(): void {
  const [params] = useSearchParams();
  const at = params.get('at');
  useEffect(() => {
    if (at) focusField(at);
  }, [at]);
}
