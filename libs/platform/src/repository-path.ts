import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'nest-cli.json'))) folder = dirname(folder);
  return folder;
}

/** Absolute path of a file that ships with the product; the same from sources and from `dist`. */
export const repositoryPath = (...parts: string[]): string => join(repositoryRoot(), ...parts);
