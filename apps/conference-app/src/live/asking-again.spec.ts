import { describe, expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { askingAgain } from './asking-again.js';

/** A query whose requests are answered by hand. */
function askedByHand(loading = false) {
  const requests: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const query = {
    refetch: () => new Promise<void>((resolve, reject) => requests.push({ resolve, reject })),
    getCurrentResult: () => ({ loading }),
  };
  return { query, requests };
}

describe('asking again', () => {
  it('asks once more when a change is told while a request is under way, however many are told', async () => {
    const { query, requests } = askedByHand();
    const ask = askingAgain();
    ask(query);
    ask(query);
    ask(query);
    expect(requests).toHaveLength(1);
    requests[0]?.resolve();
    await setImmediate();
    expect(requests).toHaveLength(2);
    requests[1]?.resolve();
    await setImmediate();
    expect(requests).toHaveLength(2);
  });

  it('asks once more after the first look of a screen, which may be older than the change', async () => {
    const { query, requests } = askedByHand(true);
    askingAgain()(query);
    requests[0]?.resolve();
    await setImmediate();
    expect(requests).toHaveLength(2);
    requests[1]?.resolve();
    await setImmediate();
    expect(requests).toHaveLength(2);
  });

  it('goes on after a request that failed', async () => {
    const { query, requests } = askedByHand();
    const ask = askingAgain();
    ask(query);
    ask(query);
    requests[0]?.reject(new Error('no network'));
    await setImmediate();
    expect(requests).toHaveLength(2);
  });
});
