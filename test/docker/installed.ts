import { readFileSync } from 'node:fs';
import { repositoryPath } from '#platform';

interface Locked {
  packages: Record<
    string,
    { integrity?: string; version?: string; optional?: boolean; devOptional?: boolean }
  >;
}
const read = <T>(...path: string[]) => JSON.parse(readFileSync(repositoryPath(...path), 'utf8')) as T;

/** Whether what is installed here is what the lock file says, and this package has no step of its own on installing. */
export function installedHere(): boolean {
  const { scripts } = read<{ scripts: Record<string, string> }>('package.json');
  if (['preinstall', 'install', 'postinstall', 'prepare'].some((step) => scripts[step])) return false;
  const wanted = read<Locked>('package-lock.json').packages;
  const there = read<Locked>('node_modules', '.package-lock.json').packages;
  const same = Object.entries(there).every(([path, { version, integrity }]) => {
    const locked = wanted[path];
    return locked?.version === version && locked?.integrity === integrity;
  });
  return same && Object.entries(wanted).every(([path, { optional }]) => !path || optional || there[path]);
}
