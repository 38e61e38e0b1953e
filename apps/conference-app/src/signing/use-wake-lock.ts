import { useEffect } from 'react';

/** Keeps the screen from going dark while it is shown, where the browser can; a lock ends whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    const take = async () => {
      if (document.visibilityState !== 'visible') return;
      // Refused with a low battery: the screen then behaves as it always does.
      const taken = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (gone) await taken?.release();
      else lock = taken;
    };
    const seen = () => void take();
    seen();
    document.addEventListener('visibilitychange', seen);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', seen);
      void lock?.release();
    };
  }, []);
}
