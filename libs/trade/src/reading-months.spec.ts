import { describe, expect, it } from '@jest/globals';
import { allYear } from './months.js';
import { readMonths } from './reading-months.js';

describe('readMonths', () => {
  it.each([
    ['5-7', [5, 6, 7]],
    ['11-2', [1, 2, 11, 12]],
    ['3,4,10', [3, 4, 10]],
    ['5-7; 11', [5, 6, 7, 11]],
    ['tháng 5 đến tháng 7', [5, 6, 7]],
    ['thang 5, 6 va 7', [5, 6, 7]],
    ['T5–T7', [5, 6, 7]],
    ['từ tháng 11 năm nay đến tháng 2 năm sau', [1, 2, 11, 12]],
    ['tháng 11/2026 - 2/2027', [1, 2, 11, 12]],
    ['tháng mười một - tháng hai', [1, 2, 11, 12]],
    ['12/6-10/7', [6, 7]],
    ['15/5/2026 - 20/7/2026', [5, 6, 7]],
    ['cuối tháng 4 đến giữa tháng 6', [4, 5, 6]],
    ['6 tháng đầu năm', [1, 2, 3, 4, 5, 6]],
    ['quý I - quý II', [1, 2, 3, 4, 5, 6]],
    ['May-Jul', [5, 6, 7]],
    ['quanh năm', [...allYear]],
    ['12 thang', [...allYear]],
    ['quanh năm trừ tháng 2', allYear.filter((month) => month !== 2)],
  ])('%s is fully understood', (raw, value) => {
    expect(readMonths(raw)).toMatchObject({ value, unclear: null });
  });

  it.each([
    ['tháng chạp', [1]],
    ['tháng 9, tháng 10 âm lịch', [10, 11]],
    ['2026-07-05', [5, 6, 7]],
    ['vải thiều tháng 6', [6]],
  ])('%s is read in part', (raw, value) => {
    const reading = readMonths(raw);
    expect(reading.value).toEqual(value);
    expect(reading.unclear).not.toBeNull();
  });

  it.each(['vụ đông', 'theo mùa', 'từ tháng 5 trở đi', 'đến tháng 7', '6 tháng', '13', '0-5', '5/6'])(
    '%s names no certain month',
    (raw) => {
      const reading = readMonths(raw);
      expect(reading.value).toBeNull();
      expect(reading.unclear).not.toBeNull();
    },
  );
});
