import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import writeXlsx from 'write-excel-file/node';
import { Refusal, type InvalidInput } from './refusal.js';
import { readSheet, writeCsv, writeSheet } from './spreadsheet.js';

const refusalOf = async (content: Buffer) => {
  const error = await readSheet(content).catch((caught: unknown) => caught);
  if (!(error instanceof Refusal)) throw error;
  return (error.answer as InvalidInput).problems[0];
};

describe('reading a spreadsheet', () => {
  it('reads commas and semicolons, BOM, quotes, line breaks in a cell, and counts rows as a spreadsheet does', async () => {
    const commas = Buffer.from(
      '\ufeffid,Tên,Ghi chú\r\n\r\nO1,"Vải, ""u hồng""","hai\ndòng"\r\nO2, Cam ,GACC;PUC\r\n',
    );
    expect(await readSheet(commas)).toEqual([
      { line: 1, cells: ['id', 'Tên', 'Ghi chú'] },
      { line: 3, cells: ['O1', 'Vải, "u hồng"', 'hai\ndòng'] },
      { line: 4, cells: ['O2', 'Cam', 'GACC;PUC'] },
    ]);
    expect(await readSheet(Buffer.from('"a;b";c;d,e\n1;2;0,5\n'))).toEqual([
      { line: 1, cells: ['a;b', 'c', 'd,e'] },
      { line: 2, cells: ['1', '2', '0,5'] },
    ]);
  });

  it('reads an XLSX as a person sees it: numbers without dust, a figure of three decimals not as thousands, dates by day', async () => {
    const day = { value: new Date('2026-05-07T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' };
    const content = await writeXlsx([
      ['Giá', 'kg', 'Tháng'],
      [28000, 1.125, day],
      [null, null, null],
      [0.1 + 0.2, true, '5-7'],
    ]).toBuffer();
    expect(await readSheet(content)).toEqual([
      { line: 1, cells: ['Giá', 'kg', 'Tháng'] },
      { line: 2, cells: ['28000', '1.1250', '2026-05-07'] },
      { line: 4, cells: ['0.3', 'true', '5-7'] },
    ]);
  });

  it('names what is wrong with a file that cannot be taken', async () => {
    expect(await refusalOf(Buffer.from([0x43, 0xc3, 0x28]))).toMatchObject({
      field: 'file',
      code: 'WRONG_FILE_KIND',
    });
    expect(await refusalOf(Buffer.from('PK\x03\x04broken'))).toMatchObject({ code: 'WRONG_FILE_KIND' });
    expect(await refusalOf(Buffer.from('a,b\n"open,2\n'))).toMatchObject({ code: 'UNREADABLE_ROW' });
    expect(await refusalOf(Buffer.from('a\n'.repeat(5002)))).toMatchObject({
      code: 'TOO_BIG',
      why: { en: 'The file has 5002 rows.' },
    });
    expect(await refusalOf(Buffer.from(`${'a,'.repeat(60)}a`))).toMatchObject({
      why: { en: 'Row 1 has 61 columns.' },
    });
    expect(await refusalOf(Buffer.from(`a,b\n1,${'x'.repeat(2001)}`))).toMatchObject({
      code: 'TOO_LONG',
      why: { en: 'Row 2, column 2 is too long.' },
    });
    expect(await refusalOf(Buffer.alloc(5_242_881, 'a'))).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('reads back what it wrote, CSV and XLSX, whatever the cells hold', async () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
      .map((text) => `x${text.replace(/[\p{C}\s\ufffd]/gu, ' ')}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), async (rows) => {
        const read = async (content: Buffer) => (await readSheet(content)).map((row) => row.cells);
        expect(await read(writeCsv(rows))).toEqual(rows);
        expect(await read(await writeSheet(rows))).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });
});
