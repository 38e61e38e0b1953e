import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { migrate } from '#migrations';
import { startPostgres } from '../../apps/start/src/postgres.js';
import { startRedis } from '../servers/redis.js';
import { compareMatches } from './expected-matches.js';
import { madeUpEvent, type MadeUpEvent } from './made-up-event.js';
import { allEnded, queueRun, runsCome, type Run } from './runs.js';
import { startWorker } from './worker-process.js';

// `npm run --silent kill:worker`: one run of at least ten seconds whose worker is killed ten times. Progress goes to
// standard error, one JSON line to standard output; status 0 only if every match is exactly right. The queue is on Redis
// where REDIS_URL is set, else on PostgreSQL; `--backend both` does it on each, with a Redis of its own.
const kills = 10;
const leastSeconds = 10;
const say = (line: string) => process.stderr.write(`${line}\n`);

interface Place {
  source: DataSource;
  url: string;
  redisUrl: string | undefined;
}

async function undisturbed({ source, url, redisUrl }: Place, event: MadeUpEvent): Promise<number> {
  const worker = await startWorker(url, redisUrl);
  const from = performance.now();
  await queueRun(source, event);
  await runsCome(source, url, event.eventId, allEnded);
  const seconds = (performance.now() - from) / 1000;
  await worker.kill('SIGTERM');
  return seconds;
}

/** Kills the worker `kills` times, spread over the run; answers the progress (0..1) at each that hit the run at work. */
async function killing({ source, url, redisUrl }: Place, event: MadeUpEvent) {
  const runId = await queueRun(source, event);
  const own = (runs: Run[]) => runs.find(({ id }) => id === runId) as Run;
  const progress: number[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const worker = await startWorker(url, redisUrl);
    const runs = await runsCome(source, url, event.eventId, (now) => {
      const run = own(now);
      const atWork = run.status === 'RUNNING' && run.attempts >= kill;
      return (
        (atWork && run.done > 0 && run.done >= (run.total * kill) / (kills + 1)) || run.status === 'FINISHED'
      );
    });
    await worker.kill('SIGKILL');
    const { status, done, total, attempts } = own(runs);
    if (status === 'RUNNING') progress.push(done / total);
    say(
      `  kill ${kill}: ${status}, ${done} of ${total} pairs (${((100 * done) / total).toFixed(1)} %), attempt ${attempts}`,
    );
  }
  const last = await startWorker(url, redisUrl);
  const run = own(await runsCome(source, url, event.eventId, (now) => allEnded([own(now)])));
  await last.kill('SIGTERM');
  return { run, progress };
}

async function onBackend(backend: string, redisUrl: string | undefined) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cungcau-kill-'));
  const server = await startPostgres({ dataDir });
  await migrate(server.url);
  const source = await new DataSource({ type: 'postgres', url: server.url }).initialize();
  try {
    const place = { source, url: server.url, redisUrl };
    // More and more demands until a run takes long enough on this machine.
    let seconds = 0;
    let event: MadeUpEvent | undefined;
    for (let demands = 250; !event || seconds < leastSeconds;) {
      event = await madeUpEvent(source, { offers: 1500, demands, seed: demands });
      seconds = await undisturbed(place, event);
      say(`${backend}: 1500 offers × ${demands} demands take ${seconds.toFixed(1)} s undisturbed`);
      demands = Math.ceil(demands * Math.max(1.2, (leastSeconds * 1.3) / seconds));
    }
    const { run, progress } = await killing(place, event);
    const { matched, vetoed, differences } = await compareMatches(source, event.eventId);
    const counted = run.matched === matched && run.vetoed === vetoed && run.done === run.total;
    const right = run.status === 'FINISHED' && counted && differences.length === 0;
    differences.slice(0, 10).forEach(say);
    const answer = {
      ...{ backend, seconds: Number(seconds.toFixed(1)), kills, killsWhileRunning: progress.length },
      progress: progress.map((part) => Number(part.toFixed(3))),
      ...{
        attempts: run.attempts,
        pairs: matched + vetoed,
        matched,
        vetoed,
        differences: differences.length,
      },
      ok: right && progress.length >= 8,
    };
    say(`${backend}: ${answer.ok ? 'no match lost or doubled' : 'WRONG'}`);
    return answer;
  } finally {
    await source.destroy();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { backend: { type: 'string', default: 'as-set' } } });
const answers = [];
if (values.backend === 'both') {
  answers.push(await onBackend('postgresql', undefined));
  const redis = await startRedis();
  try {
    answers.push(await onBackend('redis', redis.url));
  } finally {
    await redis.stop();
  }
} else {
  const redisUrl = process.env.REDIS_URL || undefined;
  answers.push(await onBackend(redisUrl ? 'redis' : 'postgresql', redisUrl));
}
const ok = answers.every((answer) => answer.ok);
process.stdout.write(`${JSON.stringify({ ok, backends: answers })}\n`);
process.exitCode = ok ? 0 : 1;
