import {
  convert,
  readCategory,
  readDecimal,
  readMoney,
  readMonthlyQuantity,
  readMonths,
  readOnePrice,
  readProvince,
  readQuantity,
  readUnit,
  type Quantity,
  type Reading,
} from '#trade';
import { amountWords, categoryWords, monthsWords, priceWords, quantityWords } from './in-words.js';
import type { Needed, RowReader } from './row-reader.js';

/** What an offer and a demand say alike. Numbers are already as exact as the database holds them. */
export interface Goods {
  category: string | null;
  province: string | null;
  unit: string | null;
  kgPerUnit: number | null;
  quantity: Quantity | null;
  months: number[] | null;
}

const to = (decimals: number) => (value: number) => Number(value.toFixed(decimals));
const changed = <T, U>(reading: Reading<T>, change: (value: T) => U | null): Reading<U> => ({
  ...reading,
  value: reading.value === null ? null : change(reading.value),
});

/** Unit, weight, quantity, months, category and place of a row; the unit may stand beside a figure instead of its own cell. */
export function readGoods(row: RowReader): Goods {
  const category = row.take('category', readCategory(row.words('category')), 'IF_WRITTEN', categoryWords);
  const province = row.take('province', readProvince(row.words('province')), 'IF_WRITTEN', String);
  const unit = row.take('unit', unitOf(row), 'ALWAYS', String);
  const kgPerUnit = row.take('kgPerUnit', weightOf(row.words('kgPerUnit')), 'IF_WRITTEN', (kg) =>
    amountWords(kg, 'kg'),
  );
  const quantity = row.take(
    'quantity',
    changed(readMonthlyQuantity(row.words('quantity'), unit), (read) => inRowUnit(read, unit, kgPerUnit)),
    'ALWAYS',
    (value) => quantityWords(value, unit),
  );
  const months = row.take('months', readMonths(row.words('months')), 'ALWAYS', monthsWords);
  return { category, province, unit, kgPerUnit, quantity, months: months?.length ? months : null };
}

function unitOf(row: RowReader): Reading<string> {
  const reading = readUnit(row.words('unit'));
  if (row.words('unit') === '') {
    const beside =
      readQuantity(row.words('quantity'), null).value?.unit ??
      readMoney(row.words('price') || row.words('maxPrice'), null).value?.unit;
    return { ...reading, value: beside ?? null };
  }
  return reading.value !== null && reading.value.length > 30
    ? { ...reading, value: null, unclear: reading.unclear ?? tooLong, accepted: reading.accepted ?? tooLong }
    : reading;
}

function weightOf(words: string): Reading<number> {
  const reading = changed(readDecimal(words), to(4));
  const isWeight = reading.value === null || (reading.value > 0 && reading.value < 1e6);
  return isWeight ? reading : { ...reading, value: null, unclear: notAWeight, accepted: aWeight };
}

/** A quantity in another unit than the row's counts only through the product's own weight. */
function inRowUnit(
  read: Quantity & { unit: string | null },
  unit: string | null,
  kgPerUnit: number | null,
): Quantity | null {
  const times = timesTo(read.unit, unit, kgPerUnit);
  if (times === null) return null;
  const [low, high] = [to(3)(read.from * times), to(3)(read.to * times)];
  return { from: low, to: high, period: read.period };
}

/** How many row units one `from` makes: 1 where no other unit is named, null where it cannot be known. */
function timesTo(from: string | null, unit: string | null, kgPerUnit: number | null): number | null {
  if (from === null || unit === null || from === unit) return 1;
  return convert(1, { unit: from, kgPerUnit: null }, { unit, kgPerUnit });
}

/** A price in whole VND for one unit of the row, `from`–`to`. */
export function readPrice(
  row: RowReader,
  field: string,
  needed: Needed,
  goods: Goods,
): { from: number; to: number } | null {
  const words = row.words(field);
  const reading = needed === 'NEVER' ? readMoney(words, goods.unit) : readOnePrice(words, goods.unit);
  return row.take(
    field,
    changed(reading, (read) => {
      const unitsInOne = timesTo(read.unit, goods.unit, goods.kgPerUnit);
      if (unitsInOne === null) return null;
      return { from: Math.round(read.from / unitsInOne), to: Math.round(read.to / unitsInOne) };
    }),
    needed,
    (value) => priceWords(value, goods.unit),
  );
}

/** A smallest lot, in the row's unit: a bare figure, or one with its unit. */
export function readLot(row: RowReader, field: string, goods: Goods): number | null {
  const words = row.words(field);
  const bare = readDecimal(words);
  const lot =
    bare.unclear === null
      ? bare
      : changed(
          readQuantity(words, goods.unit),
          (read) => inRowUnit(read, goods.unit, goods.kgPerUnit)?.from ?? null,
        );
  return row.take(field, changed(lot, to(3)), 'IF_WRITTEN', (value) => amountWords(value, goods.unit));
}

const tooLong = { vi: 'Đơn vị tính: nhiều nhất 30 ký tự', en: 'A unit of at most 30 characters' };
const notAWeight = { vi: 'Khối lượng phải lớn hơn 0', en: 'A weight is above 0' };
const aWeight = { vi: 'Số kg của một đơn vị, ví dụ 0,5', en: 'Kilograms in one unit, e.g. 0.5' };
