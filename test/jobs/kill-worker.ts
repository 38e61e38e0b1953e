import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { migrate } from '#migrations';
import { startPostgres } from '../../apps/start/src/postgres.js';
import { madeUpEvent } from '../bench-matching/made-up.js';
import { startRedis } from '../servers/redis.js';
import { shaOfLists } from './expected-lists.js';
import type { MadeUpEvent } from './made-up-event.js';
import { allEnded, queueRun, runsCome, type Run } from './runs.js';
import { storeEvent } from './stored-event.js';
import { startWorker, type WorkerProcess } from './worker-process.js';

// `npm run --silent kill:worker`: one run, its worker killed ten times in the middle of a shard and started anew.
// `-- --large`: one of two workers killed once in the middle of a run over a whole country. Every list must be as an
// undisturbed run left it, and no shard done twice but those that a dead worker held. Progress goes to standard error, one
// JSON line to standard output; status 0 only if all is right. The queue is on Redis where REDIS_URL is set, else on
// PostgreSQL; `--backend both` does it on each, with a Redis of its own. `--offers`, `--demands` set the size.
const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: 'as-set' },
    large: { type: 'boolean', default: false },
    offers: { type: 'string' },
    demands: { type: 'string' },
  },
});
const large = values.large;
const offers = Number(values.offers ?? (large ? 100_000 : 10_000));
const demands = Number(values.demands ?? (large ? 10_000 : 1_000));
const [workers, kills] = large ? [2, 1] : [1, 10];
const say = (line: string) => process.stderr.write(`${line}\n`);

interface Place {
  source: DataSource;
  url: string;
  redisUrl: string | undefined;
}
interface Shard {
  number: number;
  attempts: number;
}

const several = ({ url, redisUrl }: Place, many: number): Promise<WorkerProcess[]> =>
  Promise.all(Array.from({ length: many }, () => startWorker(url, redisUrl)));

const shardsWhere = ({ source }: Place, runId: string, condition: string): Promise<Shard[]> =>
  source.query(
    `select number, attempts from match_shard where run_id = $1 and ${condition} order by number`,
    [runId],
  );

const ended = async ({ source, url }: Place, { eventId }: MadeUpEvent, runId: string): Promise<Run> => {
  const own = (runs: Run[]) => runs.filter(({ id }) => id === runId);
  return own(await runsCome(source, url, eventId, (runs) => allEnded(own(runs))))[0] as Run;
};

async function undisturbed(place: Place, event: MadeUpEvent): Promise<number> {
  const team = await several(place, workers);
  const from = performance.now();
  await ended(place, event, await queueRun(place.source, event));
  const seconds = (performance.now() - from) / 1000;
  for (const worker of team) await worker.kill('SIGTERM');
  return seconds;
}

/** Kills the first of the workers that are there, each time it has taken a shard; answers what each kill lost. */
async function killing(place: Place, event: MadeUpEvent) {
  // So that a list that is not written again is missed.
  await place.source.query(`delete from demand_list`);
  await place.source.query(`delete from offer_list`);
  let team = await several(place, workers);
  const runId = await queueRun(place.source, event);
  const lost: number[] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const victim = team[0] as WorkerProcess;
    if (large) await runsCome(place.source, place.url, event.eventId, (runs) => runs.some(isHalfDone(runId)));
    await victim.saysAnew(/ shard \d+ taken/);
    await victim.kill('SIGKILL');
    const held = await shardsWhere(place, runId, 'claim is not null');
    const taken = victim.log.flatMap(({ msg }) => msg.match(/ shard (\d+) taken/)?.[1] ?? []).map(Number);
    const lostNow = held.filter(({ number }) => number === taken.at(-1)).map(({ number }) => number);
    lost.push(...lostNow);
    say(`  kill ${kill}: shard ${lostNow.join() || 'none'} lost`);
    team = [...team.slice(1), ...(large ? [] : await several(place, 1))];
  }
  const run = await ended(place, event, runId);
  for (const worker of team) await worker.kill('SIGTERM');
  const again = (await shardsWhere(place, runId, 'attempts > 1')).flatMap(({ number, attempts }) =>
    Array.from({ length: attempts - 1 }, () => number),
  );
  const [{ shards }] = await place.source.query(
    `select count(*)::int as shards from match_shard where run_id = $1`,
    [runId],
  );
  return { run, shards: shards as number, lost, again };
}

const isHalfDone = (runId: string) => (run: Run) =>
  run.id === runId && run.scored > 0 && run.scored * 2 >= run.shards;

async function onBackend(backend: string, redisUrl: string | undefined) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cungcau-kill-'));
  const server = await startPostgres({ dataDir });
  await migrate(server.url);
  const source = await new DataSource({ type: 'postgres', url: server.url }).initialize();
  try {
    const place = { source, url: server.url, redisUrl };
    const event = await storeEvent(source, madeUpEvent(1, { offers, demands }));
    say(`${backend}: ${offers} offers × ${demands} demands`);
    const first = await undisturbed(place, event);
    const expected = await shaOfLists(source, event.eventId);
    const seconds = await undisturbed(place, event);
    say(`  undisturbed, ${workers} at work: ${first.toFixed(1)} s, again ${seconds.toFixed(1)} s`);
    const { run, shards, lost, again } = await killing(place, event);
    const sha256 = await shaOfLists(source, event.eventId);
    const onlyLost = lost.toSorted((a, b) => a - b).join() === again.join();
    const answer = {
      ...{
        backend,
        offers,
        demands,
        workers,
        seconds: [first, seconds].map((one) => Number(one.toFixed(1))),
      },
      ...{ kills, killsInTheMiddle: lost.length, shards, lostShards: lost, shardsDoneTwice: again },
      ...{ pairs: run.total, matched: run.matched, sha256, sameLists: sha256 === expected },
      ok: run.status === 'FINISHED' && sha256 === expected && onlyLost && lost.length >= (large ? 1 : 8),
    };
    say(`  ${answer.ok ? 'no list lost or wrong, only lost shards done twice' : 'WRONG'}`);
    return answer;
  } finally {
    await source.destroy();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

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
