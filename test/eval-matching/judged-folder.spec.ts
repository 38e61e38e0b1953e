import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judgedFolder, Refusal } from './judged-folder.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judged-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
const refusalOf = (...args: string[]): string => {
  try {
    judgedFolder(args);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
  }
  return '';
};

describe('a folder to be measured', () => {
  it('that is missing or lacks something is refused in both languages, with what would be accepted', () => {
    const never = join(folder, 'never');
    expect(refusalOf(never)).toMatch(/^Không có thư mục «.*never».\nThere is no folder “.*never”.\n/);
    expect(refusalOf(never)).toMatch(/offers\.csv và demands\.csv[^]*offers\.csv and demands\.csv/);
    expect([refusalOf(), refusalOf(folder, folder)]).toEqual(
      Array(2).fill(expect.stringMatching(/^Cần đúng/)),
    );
    expect(refusalOf(folder, '--grades')).toMatch(/^Không hiểu lời gọi/);
    expect(refusalOf(folder)).toMatch(/không có judgments\.csv/);
    expect(refusalOf(folder, '--ranking', 'r.csv')).toMatch(/không có offers\.csv/);
    file('offers.csv', 'id,product');
    expect(refusalOf(folder, '--ranking', 'r.csv')).toMatch(/^Tệp offers\.csv không có dòng nào\./);
  });

  it('is read whole before anything is started', () => {
    file('offers.csv', 'id,product', 'O1,Vải');
    file('demands.csv', 'id,wanted', 'D1,Vải thiều');
    expect(judgedFolder([folder, '--ranking', 'r.csv'])).toMatchObject({ judged: null, ranking: 'r.csv' });
    file('judgments.csv', 'demand_id,offer_id,grade', 'D1,O1,3');
    expect(judgedFolder([folder])).toMatchObject({
      judged: [{ demandId: 'D1', offerId: 'O1', grade: 3 }],
      ranking: null,
    });
    file('judgments.csv', 'demand_id,grade', 'D1,3');
    expect(refusalOf(folder)).toMatch(/^Tệp judgments\.csv thiếu cột offer_id\./);
    file('judgments.csv', 'demand_id,offer_id,grade', 'D1,O1,good');
    expect(refusalOf(folder)).toMatch(/^judgments\.csv, dòng 2: grade «good»/);
  });
});
