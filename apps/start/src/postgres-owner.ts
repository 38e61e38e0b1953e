import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Trouble } from './trouble.js';

/** The system user PostgreSQL runs as when we are root, which it refuses to be. */
export interface Owner {
  name: string;
  uid: number;
  gid: number;
}

/**
 * Makes the data folder and says whom the server must run as: null for "as we are". Root hands over to whoever
 * owns the folder already, else to the system's `postgres`, else to `nobody`; no user is ever created.
 */
export function ownerOf(dataDir: string): Owner | null {
  makeFolder(dataDir);
  if (process.getuid?.() !== 0) return null;
  const owner = chooseOwner(dataDir);
  const closed = closedFolderAbove(dataDir, owner);
  if (closed) {
    throw new Trouble(
      `Thư mục ${closed} không cho người dùng hệ thống "${owner.name}" đi qua, nên PostgreSQL không đọc được ` +
        `${dataDir}. Hãy đặt DATA_DIR ở nơi khác (ví dụ DATA_DIR=/var/lib/cungcau), chạy bằng người dùng ` +
        `thường, hoặc mở thư mục: chmod o+x ${closed}`,
      `The folder ${closed} is closed to the system user "${owner.name}", so PostgreSQL cannot reach ` +
        `${dataDir}. Set DATA_DIR to another place (for example DATA_DIR=/var/lib/cungcau), start as a normal ` +
        `user, or open the folder: chmod o+x ${closed}`,
    );
  }
  giveTo(owner, dataDir);
  return owner;
}

/** The first folder on the way to `path` that the owner may not pass through, or null. */
export function closedFolderAbove(path: string, owner: Owner): string | null {
  const parents: string[] = [];
  for (let at = dirname(resolve(path)); ; at = dirname(at)) {
    parents.unshift(at);
    if (at === dirname(at)) break;
  }
  return parents.find((parent) => !mayPass(parent, owner)) ?? null;
}

/** Gives a folder and everything in it to the owner. */
export function giveTo(owner: Owner, path: string): void {
  const { uid, gid } = statSync(path);
  if (uid !== owner.uid || gid !== owner.gid) chownSync(path, owner.uid, owner.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveTo(owner, inner);
    else if (entry.isFile()) chownSync(inner, owner.uid, owner.gid);
  }
}

/** Makes a data folder unless it is there; refuses one that this user cannot use. */
export function makeFolder(dataDir: string): void {
  try {
    const first = mkdirSync(dataDir, { recursive: true });
    // Whatever the umask says: others may pass through the folders made here, not look into them.
    for (let at = dataDir; first && at.startsWith(first); at = dirname(at)) chmodSync(at, 0o711);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Trouble(
      `Không dùng được thư mục dữ liệu ${dataDir} (${(error as Error).message}). Hãy đặt DATA_DIR ở nơi ` +
        'người dùng này ghi được.',
      `The data folder ${dataDir} cannot be used (${(error as Error).message}). Set DATA_DIR to a place where ` +
        'this user may write.',
    );
  }
}

function chooseOwner(dataDir: string): Owner {
  const users = systemUsers();
  const { uid, gid } = statSync(dataDir);
  if (uid !== 0) return { uid, gid, name: users.find((user) => user.uid === uid)?.name ?? String(uid) };
  const owner = ['postgres', 'nobody'].flatMap((name) => users.find((user) => user.name === name) ?? [])[0];
  if (owner) return owner;
  throw new Trouble(
    'PostgreSQL không chạy bằng root và máy này không có người dùng "postgres" hay "nobody". Hãy chạy bằng một ' +
      'người dùng thường.',
    'PostgreSQL does not run as root and this machine has neither the user "postgres" nor "nobody". Start as a ' +
      'normal user.',
  );
}

function systemUsers(): Owner[] {
  if (!existsSync('/etc/passwd')) return [];
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name ?? '', uid: Number(uid), gid: Number(gid) }));
}

function mayPass(folder: string, owner: Owner): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
}
