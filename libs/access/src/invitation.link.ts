import { createHmac } from 'node:crypto';
import type { SettingsHolder } from '#platform';

/** How long a personal link works. */
export const invitationDays = 14;

/**
 * The token of a personal link: 43 characters that only who knows the client-made key can make, so that the same request
 * sent twice gets the same link although only the token's hash is kept.
 */
export const invitationToken = (key: string, staffAccountId: string): string =>
  createHmac('sha256', key).update(`invitation:${staffAccountId}`).digest('base64url');

/** Where people reach the product: PUBLIC_URL, or the address it listens on. */
export function publicUrl({
  PUBLIC_URL,
  HOST,
  PORT,
}: Pick<SettingsHolder, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string {
  const own = `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`;
  return (PUBLIC_URL ?? own).replace(/\/+$/, '');
}
