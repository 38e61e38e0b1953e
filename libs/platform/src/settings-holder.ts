import type { Settings } from './settings.js';

/** The settings as Nest injects them: read once, and with a database by then. */
export abstract class SettingsHolder {}
export interface SettingsHolder extends Settings {
  DATABASE_URL: string;
}
