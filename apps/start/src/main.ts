import 'reflect-metadata';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#migrations';
import { isLoopback, readSettings, repositoryPath, WrongSetting, type Settings } from '#platform';
import { supervise } from './child.js';
import { demoPassword } from './demo-password.js';
import { portIsFree } from './port.js';
import { startPostgres } from './postgres.js';
import { makeFolder } from './postgres-owner.js';
import { Trouble } from './trouble.js';
import { welcome } from './welcome.js';

class Stopped extends Error {}

/** Rejects with Stopped when a stop is asked for; a second asking changes nothing. */
const stopAsked = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => reject(new Stopped()));
});
stopAsked.catch(() => {});
const unlessStopped = <T>(work: Promise<T>): Promise<T> => Promise.race([work, stopAsked]);

/** What has been started, in that order; stopped in the other. */
const started: (() => Promise<unknown>)[] = [];

async function run(settings: Settings): Promise<never> {
  makeFolder(settings.DATA_DIR);
  const database = settings.DATABASE_URL ? null : await startDatabase(settings.DATA_DIR);
  const databaseUrl = settings.DATABASE_URL ?? database?.url ?? '';
  await unlessStopped(Promise.resolve());
  await migrate(databaseUrl);
  if (settings.PORT !== 0) await unlessStopped(portIsFree(settings.HOST, settings.PORT));
  const address = await unlessStopped(startServers(settings, databaseUrl));
  leaveNote(settings.DATA_DIR, 'address', address);

  const withDemo = database && settings.DEMO && isLoopback(settings.HOST);
  const demo = withDemo ? await unlessStopped(makeDemo(settings, databaseUrl, address)) : null;
  process.stdout.write(welcome({ address, demo, dataDir: settings.DATA_DIR }));
  return unlessStopped(database ? database.lost : new Promise<never>(() => {}));
}

/** Answers the demo's sign-ins. A demo that cannot be made is told; the product serves its people without. */
async function makeDemo(settings: Settings, databaseUrl: string, address: string) {
  // Only now, so that the way to the first answer is short.
  const { demoAccounts, seedDemo } = await import('./demo.js');
  const password = demoPassword(settings.DATA_DIR, settings.DEMO_PASSWORD);
  await seedDemo(databaseUrl, address, password).catch((error: Error) => {
    process.stderr.write(
      `Không dựng được hội nghị trình diễn. / The demo conference could not be made: ${error.message}\n`,
    );
  });
  return { accounts: demoAccounts, password };
}

/** For the commands that a person runs beside us, such as alliance:open; gone when we end. */
function leaveNote(dataDir: string, name: string, said: string): void {
  const note = join(dataDir, name);
  writeFileSync(note, `${said}\n`, { mode: 0o600 });
  started.push(async () => rmSync(note, { force: true }));
}

async function startDatabase(dataDir: string): Promise<{ url: string; lost: Promise<never> }> {
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres') });
  let stopping = false;
  started.push(() => {
    stopping = true;
    return postgres.stop();
  });
  leaveNote(dataDir, 'database-url', postgres.url);
  const lost = postgres.ended.then(() => {
    if (stopping) throw new Stopped();
    throw new Trouble(
      'PostgreSQL dừng bất ngờ. Hãy chạy lại npm start; dữ liệu đã ghi vẫn còn.',
      'PostgreSQL ended unasked. Run npm start again; what was written is kept.',
    );
  });
  lost.catch(() => {});
  return { url: postgres.url, lost };
}

/** Starts API and worker; answers the API's address when both are ready. */
async function startServers(settings: Settings, databaseUrl: string): Promise<string> {
  const logs = join(settings.DATA_DIR, 'logs');
  mkdirSync(logs, { recursive: true });
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.DATA_DIR,
  };
  // One address cannot serve both: the worker's metrics are one port further.
  const forWorker = settings.METRICS_PORT ? { METRICS_PORT: `${settings.METRICS_PORT + 1}` } : {};
  const children = ['api', 'worker'].map((name) => {
    const program = repositoryPath('dist', 'apps', name, 'src', 'main.js');
    return supervise(name, program, name === 'api' ? environment : { ...environment, ...forWorker }, logs);
  });
  started.push(() => Promise.all(children.map((child) => child.stop())));
  const [address = ''] = await Promise.all(children.map((child) => child.ready));
  // With PORT=0 the first start takes any port; later ones must take the same.
  environment.PORT = new URL(address).port || environment.PORT;
  return address;
}

try {
  await run(readSettings(process.env));
} catch (error) {
  const stopped = error instanceof Stopped;
  const told = error instanceof Trouble || error instanceof WrongSetting;
  if (stopped) process.stdout.write('\nĐang dừng… / Stopping…\n');
  else process.stderr.write(`${told ? error.message : String((error as Error).stack)}\n`);
  process.exitCode = stopped ? 0 : 1;
} finally {
  for (const stop of started.reverse()) await stop();
}
process.exit();
