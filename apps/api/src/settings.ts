import { readSettings, WrongSetting, type Settings } from '#platform';

/** The settings of a process that needs its database to be there; ends the process with a sentence when one is wrong. */
export function settingsOrExit(): Settings & { DATABASE_URL: string } {
  try {
    const settings = readSettings(process.env);
    if (!settings.DATABASE_URL) {
      throw new WrongSetting(
        'Thiếu cài đặt / Missing setting DATABASE_URL: postgres://… (npm start brings its own database).',
      );
    }
    return { ...settings, DATABASE_URL: settings.DATABASE_URL };
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}
