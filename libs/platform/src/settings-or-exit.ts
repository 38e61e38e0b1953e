import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, WrongSetting, type Settings } from './settings.js';

/** The settings of a process that needs its database to be there; ends the process with a sentence when one is wrong. */
export function settingsOrExit(): Settings & { DATABASE_URL: string } {
  try {
    const settings = readSettings(process.env);
    const databaseUrl = settings.DATABASE_URL ?? databaseOfNpmStart(settings.DATA_DIR);
    if (!databaseUrl) {
      throw new WrongSetting(
        'Thiếu cài đặt / Missing setting DATABASE_URL: postgres://… (npm start brings its own database).',
      );
    }
    return { ...settings, DATABASE_URL: databaseUrl };
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** `npm start` notes here where its own database listens, for commands run beside it. */
export function databaseOfNpmStart(dataDir: string): string | undefined {
  try {
    return readFileSync(join(dataDir, 'database-url'), 'utf8').trim();
  } catch {
    return undefined;
  }
}
