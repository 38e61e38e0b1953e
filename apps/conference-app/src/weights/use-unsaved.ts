import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { rememberedEvent, useChosenEvent } from '../events/chosen-event.js';
import { tellWithUndo } from '../parts/tell.js';
import { useWords } from '../words/words.js';

/**
 * Who leaves the screen, or goes on to another event, with weights moved but not saved is told so and can go back; they
 * are kept meanwhile.
 */
export function useUnsaved(eventId: string, unsaved: boolean): void {
  const { w } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { choose } = useChosenEvent();
  const [remembered] = useState(rememberedEvent);
  const tellOnLeaving = useRef<() => void>(null);
  useEffect(() => {
    tellOnLeaving.current = () => {
      // Still there: the form only begins again from the latest version.
      const isStillThere = window.location.pathname === pathname && rememberedEvent() === remembered;
      if (!unsaved || isStillThere) return;
      tellWithUndo(w.weights.notSaved, w.weights.goOn, () => {
        choose(eventId);
        void navigate(pathname);
      });
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
