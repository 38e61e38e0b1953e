import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { readSettings, WrongSetting } from '#platform';
import { Trouble } from '../../start/src/trouble.js';
import { backup } from './backup.js';
import { onDatabase } from './database.js';
import { restore } from './restore.js';

const usage = `Sao lưu mọi dữ liệu vào một tệp, khôi phục từ tệp / Back everything up into a file, restore from it:
  npm run --silent backup -- cungcau.sql.gz
  npm run --silent restore -- cungcau.sql.gz [--replace]
`;

// npm runs scripts in the folder of the product; a file is named from where the person stands.
const fileAt = (name: string) => resolve(process.env.INIT_CWD ?? '.', name);

try {
  const { values, positionals } = parseArgs({
    options: { replace: { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: false,
  });
  const [verb, name, ...more] = positionals;
  const understood = Object.keys(values).join() === 'replace' && more.length === 0;
  if ((verb !== 'backup' && verb !== 'restore') || !name || !understood) throw new WrongSetting(usage.trim());
  const settings = readSettings(process.env);
  const file = fileAt(name);
  const { tables } =
    verb === 'backup'
      ? await onDatabase(settings, 'ANY', (url) => backup(url, file))
      : await onDatabase(settings, 'ALONE', (url) =>
          restore(url, file, { replace: values.replace === true }),
        );
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  const done = `${Object.keys(tables).length} bảng / tables, ${rows} dòng / rows`;
  process.stdout.write(
    verb === 'backup' ? `Đã sao lưu / backed up: ${done} → ${file}\n` : `Đã khôi phục / restored: ${done}\n`,
  );
} catch (error) {
  const told = error instanceof Trouble || error instanceof WrongSetting;
  process.stderr.write(`${told ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = error instanceof WrongSetting ? 2 : 1;
}
