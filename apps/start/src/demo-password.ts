import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// No letters or digits that look alike when read from the screen.
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The demo accounts' password: the one given, else the one kept in `dataDir`, made the first time. */
export function demoPassword(dataDir: string, given: string | undefined): string {
  if (given) return given;
  const file = join(dataDir, 'demo-password');
  if (!existsSync(file)) writeFileSync(file, `${madeUp()}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function madeUp(): string {
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}
