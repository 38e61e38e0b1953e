import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { Bilingual } from '#trade';
import type { Judged } from './measure.js';

/** What is measured: two files to import, what is judged of them, and where the ranking is to be written. */
export interface JudgedFolder {
  offers: Buffer;
  demands: Buffer;
  judged: Judged[] | null;
  ranking: string | null;
}

/** The folder cannot be measured; in both languages, with what would be accepted. */
export class Refusal extends Error {
  constructor({ vi, en }: Bilingual) {
    super([vi, en, accepted.vi, accepted.en].join('\n'));
  }
}

const accepted: Bilingual = {
  vi: [
    'Cách chạy: npm run --silent eval:matching -- THƯ_MỤC [--ranking TỆP]',
    'Thư mục cần có offers.csv và demands.csv (các cột của tệp nhập, có cột id), và judgments.csv (demand_id, offer_id, grade 0–3). Không có judgments.csv thì phải có --ranking.',
  ].join('\n'),
  en: [
    'Usage: npm run --silent eval:matching -- FOLDER [--ranking FILE]',
    'The folder holds offers.csv and demands.csv (the columns of an import, id among them), and judgments.csv (demand_id, offer_id, grade 0–3). Without judgments.csv, --ranking is needed.',
  ].join('\n'),
};

/** Reads all that a measuring needs before anything is started. @throws Refusal */
export function judgedFolder(args: readonly string[]): JudgedFolder {
  const { values, positionals } = argumentsOf(args);
  const [given, further] = positionals;
  if (given === undefined || further !== undefined)
    throw new Refusal({ vi: 'Cần đúng một thư mục.', en: 'One folder is needed.' });
  const folder = resolve(given);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refusal({ vi: `Không có thư mục «${given}».`, en: `There is no folder “${given}”.` });
  const ranking = values.ranking ?? null;
  const judgements = join(folder, 'judgments.csv');
  const hasJudgements = existsSync(judgements);
  if (!hasJudgements && ranking === null) throw missing(given, 'judgments.csv');
  const read = (name: string, columns: readonly string[]): Buffer => {
    if (!existsSync(join(folder, name))) throw missing(given, name);
    const content = readFileSync(join(folder, name));
    const [first] = rowsOf(name, content);
    if (!first) throw new Refusal({ vi: `Tệp ${name} không có dòng nào.`, en: `${name} holds no row.` });
    const lacking = columns.filter((column) => !(column in first));
    if (lacking.length === 0) return content;
    throw new Refusal({
      vi: `Tệp ${name} thiếu cột ${lacking.join(', ')}.`,
      en: `${name} lacks the column ${lacking.join(', ')}.`,
    });
  };
  return {
    offers: read('offers.csv', []),
    demands: read('demands.csv', []),
    judged: hasJudgements ? judgedOf(read('judgments.csv', ['demand_id', 'offer_id', 'grade'])) : null,
    ranking,
  };
}

function argumentsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { ranking: { type: 'string' } } });
  } catch (error) {
    const { message } = error as Error;
    throw new Refusal({ vi: `Không hiểu lời gọi: ${message}`, en: `The call is not understood: ${message}` });
  }
}

const missing = (folder: string, name: string) =>
  new Refusal({
    vi: `Thư mục «${folder}» không có ${name}.`,
    en: `The folder “${folder}” holds no ${name}.`,
  });

function rowsOf(name: string, content: Buffer): Record<string, string>[] {
  try {
    return parse(content, { bom: true, columns: true, relax_column_count: true });
  } catch (error) {
    const { message } = error as Error;
    throw new Refusal({
      vi: `Tệp ${name} không phải CSV đọc được: ${message}`,
      en: `${name} is no readable CSV: ${message}`,
    });
  }
}

function judgedOf(content: Buffer): Judged[] {
  return rowsOf('judgments.csv', content).map((row, at) => {
    const grade = Number(row.grade);
    if (!row.grade?.trim() || ![0, 1, 2, 3].includes(grade))
      throw new Refusal({
        vi: `judgments.csv, dòng ${at + 2}: grade «${row.grade}» không phải 0, 1, 2 hoặc 3.`,
        en: `judgments.csv, line ${at + 2}: grade “${row.grade}” is not 0, 1, 2 or 3.`,
      });
    return { demandId: row.demand_id ?? '', offerId: row.offer_id ?? '', grade };
  });
}
