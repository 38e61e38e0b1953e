import { describe, expect, it } from '@jest/globals';
import { Together } from './together.js';

describe('asking together', () => {
  const held = () => {
    const askings: { keys: string[]; answer(): void; fail(): void }[] = [];
    const together = new Together<string>(
      (keys) =>
        new Promise((resolve, reject) =>
          askings.push({
            keys,
            answer: () => resolve(keys.map((key) => `${key}!`)),
            fail: () => reject(new Error('away')),
          }),
        ),
    );
    return { askings, together };
  };

  it('answers each its own, and what is asked meanwhile by the next asking only', async () => {
    const { askings, together } = held();
    const first = together.ask('a');
    const later = [together.ask('a'), together.ask('b'), together.ask('b')];
    expect(askings.map(({ keys }) => keys)).toEqual([['a']]);
    askings[0]?.answer();
    expect(await first).toBe('a!');
    expect(askings[1]?.keys).toEqual(['a', 'b']);
    askings[1]?.answer();
    expect(await Promise.all(later)).toEqual(['a!', 'b!', 'b!']);
  });

  it('goes on after an asking that failed', async () => {
    const { askings, together } = held();
    const lost = together.ask('a');
    const next = together.ask('b');
    askings[0]?.fail();
    await expect(lost).rejects.toThrow('away');
    askings[1]?.answer();
    expect(await next).toBe('b!');
  });
});
