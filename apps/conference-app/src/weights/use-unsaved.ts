import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { tellWithUndo } from '../parts/tell.js';
import { useWords } from '../words/words.js';

/** Who leaves the screen with weights moved but not saved is told so and can go back; they are kept meanwhile. */
export function useUnsaved(unsaved: boolean): void {
  const { w } = useWords();
  const navigate = useNavigate();
  const tellOnLeaving = useRef<() => void>(null);
  useEffect(() => {
    const { pathname } = window.location;
    tellOnLeaving.current = () => {
      // Still there: the form only begins again from the latest version.
      if (!unsaved || window.location.pathname === pathname) return;
      tellWithUndo(w.weights.notSaved, w.weights.goOn, () => void navigate(pathname));
    };
  });
  useEffect(() => () => tellOnLeaving.current?.(), []);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
