import { setImmediate as nextTurn } from 'node:timers/promises';

const longestWorkMs = 30;

/**
 * Lets everything else of the process have its turn (lock renewals, signals, answers of the database) when somebody
 * computes for long. Called as often as one likes; `often` runs at most once in `everyMs`.
 */
export function breathing(everyMs: number, often: () => Promise<void>): () => Promise<void> | undefined {
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
