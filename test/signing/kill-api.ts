import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { openAlliance } from '#access';
import { migrate } from '#migrations';
import { Changes } from '#platform';
import { ApiClient, ApiRefusal } from '../../apps/start/src/api-client.js';
import { freePort } from '../../apps/start/src/free-port.js';
import { startPostgres } from '../../apps/start/src/postgres.js';
import { startApiProcess, type ApiProcess } from './api-process.js';
import { listedPaper, openHall } from './listed-papers.js';
import { sign, signingsOf, type Signing } from './signing.js';
import { wrongSignatures } from './wrong-signatures.js';

// `npm run --silent kill:signing`: 200 signings by several clients at once, the API killed inside at least 50 of the
// requests; clients ask again with the same key. Progress goes to standard error, one JSON line to standard output;
// status 0 only if every memorandum ends signed by whom it was signed, once.
const papers = 100;
const leastKills = 50;
const clients = 8;
const mostAnswersALife = 3;
const say = (line: string) => process.stderr.write(`${line}\n`);

const dataDir = mkdtempSync(join(tmpdir(), 'cungcau-signing-'));
const server = await startPostgres({ dataDir });
await migrate(server.url);
const source = await new DataSource({ type: 'postgres', url: server.url }).initialize();
const port = await freePort();
let api: ApiProcess = await startApiProcess(server.url, port);
/** Settles when the API answers again. */
let up: Promise<void> = Promise.resolve();

const { token } = await openAlliance(new Changes(source), {
  ...{ name: 'Liên minh thử', province: 'Hải Phòng' },
  organiser: { fullName: 'Cán bộ thử', email: 'staff@signing.example' },
});
const staff = await new ApiClient(`http://127.0.0.1:${port}`).acceptInvitation(token);
const hall = await openHall(staff);
const waiting: Signing[] = [];
for (let kg = 1; kg <= papers; kg++)
  waiting.push(...signingsOf(hall, await listedPaper(hall, kg), [randomUUID(), randomUUID()]));
const all = [...waiting];
say(`${papers} memoranda on the signing list, ${all.length} signatures due`);

const inFlight = new Set<Signing>();
const acknowledged = new Map<Signing, string>();
const kills = { inside: 0, committedUnanswered: 0, notCommitted: 0 };
let retries = 0;
let answersInThisLife = 0;
let dueToDie = Math.floor(Math.random() * (mostAnswersALife + 1));
let dying = false;

/** Kills the API while requests are in flight and starts it again. */
async function kill(): Promise<void> {
  dying = true;
  await pause(Math.random() * 12);
  const struck = [...inFlight];
  if (struck.length === 0 || kills.inside >= leastKills + 10) return void (dying = false);
  await api.kill();
  up = (async () => {
    // What was answered while the signal was on its way was not struck.
    await pause(20);
    const cut = struck.filter((signing) => !acknowledged.has(signing));
    if (cut.length > 0) kills.inside++;
    for (const { key } of cut) {
      const hash = createHash('sha256').update(key).digest();
      const [row] = await source.query(`select 1 from request_key where key_hash = $1`, [hash]);
      if (row) kills.committedUnanswered++;
      else kills.notCommitted++;
    }
    api = await startApiProcess(server.url, port);
    answersInThisLife = 0;
    dueToDie = Math.floor(Math.random() * (mostAnswersALife + 1));
    dying = false;
  })();
}

async function client(): Promise<void> {
  for (let signing = waiting.shift(); signing; signing = waiting.shift()) {
    while (!acknowledged.has(signing)) {
      await up;
      inFlight.add(signing);
      if (!dying && answersInThisLife >= dueToDie) void kill();
      try {
        acknowledged.set(signing, await sign(signing));
        answersInThisLife++;
      } catch (error) {
        if (error instanceof ApiRefusal && error.code !== 'UNAVAILABLE') throw error;
        retries++;
        // The connection broke: either the killing is under way or the API is not there yet.
        await pause(5);
      } finally {
        inFlight.delete(signing);
      }
    }
    if (acknowledged.size % 20 === 0) say(`  ${acknowledged.size} acknowledged, ${kills.inside} kills`);
  }
}

await Promise.all(Array.from({ length: clients }, client));
await up;
const wrong = await wrongSignatures(source, all, acknowledged);
wrong.slice(0, 10).forEach(say);
const ok = wrong.length === 0 && kills.inside >= leastKills && acknowledged.size === papers * 2;
await api.stop();
await source.destroy();
await server.stop();
rmSync(dataDir, { recursive: true, force: true });
say(ok ? 'no signature lost or doubled' : 'WRONG');
process.stdout.write(
  `${JSON.stringify({ ok, signings: acknowledged.size, retries, kills: kills.inside, committedUnanswered: kills.committedUnanswered, notCommitted: kills.notCommitted, wrong: wrong.length })}\n`,
);
process.exitCode = ok ? 0 : 1;
