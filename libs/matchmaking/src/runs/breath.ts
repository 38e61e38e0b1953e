import { setImmediate as nextTurn } from 'node:timers/promises';

const longestWorkMs = 30;

/** Called as often as one likes while working; waits where somebody else wants a turn. */
export type Breathe = () => Promise<void> | undefined;

/**
 * Lets everything else of the process have its turn (lock renewals, signals, answers of the database) when somebody
 * computes for long. `often` runs at most once in `everyMs`.
 */
export function breathing(everyMs: number, often: () => Promise<void>): Breathe {
  let breathedAt = performance.now();
  let calledAt = breathedAt;
  return () => {
    if (performance.now() - breathedAt < longestWorkMs) return undefined;
    return (async () => {
      await nextTurn();
      breathedAt = performance.now();
      if (breathedAt - calledAt < everyMs) return;
      await often();
      breathedAt = calledAt = performance.now();
    })();
  };
}
