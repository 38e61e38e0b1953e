// A lock that the kernel lets go of when its holder ends, however it ends: a listening local socket.
// Shared by the build (before anything is compiled) and by `npm start`; named by what it protects.
import { createHash } from 'node:crypto';
import { statSync, unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes the lock on a folder for one purpose. The folder is known by its device and inode, so two paths
 * to one folder are one lock. Answers a function that lets go, or null when somebody else holds it.
 */
export async function tryLock(folder, purpose) {
  const address = addressOf(folder, purpose);
  const waiting = new Set();
  const server = createServer((socket) => {
    waiting.add(socket.on('error', () => {}).once('close', () => waiting.delete(socket)));
    socket.resume().unref();
  });
  const taken = await listens(server, address);
  if (!taken && address.startsWith('\0')) return null;
  if (!taken) {
    if (await answers(address)) return null;
    unlinkSync(address);
    if (!(await listens(server, address))) return null;
  }
  server.unref();
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of waiting) socket.destroy();
    });
}

/** Takes the lock, waiting until its holder has let go or ended. */
export async function lock(folder, purpose) {
  for (;;) {
    const release = await tryLock(folder, purpose);
    if (release) return release;
    await holderEnds(addressOf(folder, purpose));
  }
}

function addressOf(folder, purpose) {
  const { dev, ino } = statSync(folder);
  const name = `cungcau-${createHash('sha256').update(`${purpose} ${dev} ${ino}`).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), name);
}

function listens(server, address) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(address, () => resolve(true));
  });
}

function answers(address) {
  return new Promise((resolve) => {
    const socket = connect(address, () => resolve(true));
    socket.once('connect', () => socket.destroy());
    socket.once('error', () => resolve(false));
  });
}

function holderEnds(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.on('error', () => {});
    socket.once('close', () => resolve());
    socket.resume();
  });
}
