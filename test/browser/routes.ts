import { readFileSync } from 'node:fs';
import { repositoryPath } from '#platform';

/** Every address the app has for a role, read from its route files, so that a new screen cannot be forgotten. */
export function routesOf(role: 'organiser' | 'supplier' | 'distributor'): string[] {
  const source = readFileSync(repositoryPath('apps/conference-app/src/routes', `${role}.tsx`), 'utf8');
  return [...source.matchAll(/path: '([^']+)'/g)].map(([, path]) => path ?? '');
}

/** The address with real ids in the place of `:id` and `:personId`; what stands before an id says whose it is. */
export function withIds(path: string, ids: Record<string, string>): string {
  return path
    .replace(/\/([a-z]+)\/:id/, (_, noun: string) => `/${noun}/${idOf(noun)}`)
    .replace(/:personId/, () => idOf('people'));

  function idOf(noun: string): string {
    const id = ids[noun];
    if (!id) throw new Error(`The route ${path} needs an id of ${noun}`);
    return id;
  }
}
