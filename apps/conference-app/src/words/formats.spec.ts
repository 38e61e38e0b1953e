import { describe, expect, it } from '@jest/globals';
import { formats } from './formats.js';
import { vi } from './vi.js';

describe('a deadline', () => {
  const { deadline } = formats('vi', vi);

  it('at the end of a day in Vietnam is that day', () => {
    expect(deadline('2026-12-13T23:59:59+07:00')).toBe('13/12/2026');
    expect(deadline('2026-12-13T16:59:59Z')).toBe('13/12/2026');
  });

  it('within a day is told with its hour', () => {
    expect(deadline('2026-12-13T09:10:00+07:00')).toMatch(/09:10.*13\/12\/2026/);
  });
});
