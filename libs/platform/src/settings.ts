import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const url = (protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL starting with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  DATABASE_PASSWORD_FILE: z.string().min(1).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  REDIS_URL: url(['redis:', 'rediss:']).optional(),
  PUBLIC_URL: url(['http:', 'https:']).optional(),
  TRUST_PROXY: z.stringbool().default(false),
  DEMO_PASSWORD: z.string().min(10).max(200).optional(),
  DEMO: z.stringbool().default(true),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.email().optional(),
  METRICS_PORT: port.optional(),
  HEALTH_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Settings = Omit<z.infer<typeof schema>, 'DATA_DIR'> & { DATA_DIR: string };

/** A setting is wrong; the message names which and why. */
export class WrongSetting extends Error {}

/**
 * Reads the settings once from environment variables. Empty variables count as not set; `DATA_DIR` becomes absolute.
 * @throws WrongSetting with one sentence a wrong setting.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (!read.success) {
    throw new WrongSetting(
      read.error.issues
        .map(({ path, message }) => `Cài đặt sai / Wrong setting ${path.join('.')}: ${message}.`)
        .join('\n'),
    );
  }
  if (read.data.SMTP_URL && !read.data.MAIL_FROM) {
    throw new WrongSetting('Cài đặt sai / Wrong setting MAIL_FROM: needed when SMTP_URL is set.');
  }
  return { ...read.data, DATABASE_URL: withPassword(read.data), DATA_DIR: resolve(read.data.DATA_DIR) };
}

/** Container secrets come as files: the password of `DATABASE_URL` may stand in one. */
function withPassword({ DATABASE_URL, DATABASE_PASSWORD_FILE }: z.infer<typeof schema>): string | undefined {
  if (!DATABASE_URL || !DATABASE_PASSWORD_FILE) return DATABASE_URL;
  const address = new URL(DATABASE_URL);
  try {
    address.password = encodeURIComponent(readFileSync(DATABASE_PASSWORD_FILE, 'utf8').trim());
  } catch (error) {
    throw new WrongSetting(
      `Cài đặt sai / Wrong setting DATABASE_PASSWORD_FILE: ${(error as Error).message}.`,
    );
  }
  return address.href;
}

/** Loopback addresses are seen by this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
