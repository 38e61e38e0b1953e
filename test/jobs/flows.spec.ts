import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../servers/database.js';
import { startRedis } from '../servers/redis.js';
import { Queues, readSettings } from '#platform';

// On PostgreSQL, and on Redis where TEST_QUEUE=redis says so; the behaviour is the same.
let redis: { url: string; stop(): Promise<void> } | undefined;
let database: { url: string; drop(): Promise<void> };
const open: Queues[] = [];

beforeAll(async () => {
  if (process.env.TEST_QUEUE === 'redis') redis = await startRedis();
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  for (const queues of open) {
    await queues.onModuleDestroy();
    await queues.beforeApplicationShutdown();
  }
  await redis?.stop();
  await database.drop();
}, 60_000);

const aProcess = (): Queues => {
  const queues = new Queues({
    ...readSettings({ REDIS_URL: redis?.url }),
    DATABASE_URL: database.url,
  });
  open.push(queues);
  return queues;
};

describe(`a flow, the queue on ${process.env.TEST_QUEUE ?? 'postgresql'}`, () => {
  it('rings its last call once, after every other was answered, by whichever process, also where one failed', async () => {
    const heard: string[] = [];
    let end = () => {};
    const ended = new Promise<void>((resolve) => (end = resolve));
    const workers = [aProcess(), aProcess()];
    for (const worker of workers) {
      await worker.work('part', async ({ id }) => {
        heard.push(`part ${id}`);
        if (id === '3') throw new Error('broke off');
      });
      await worker.work('whole', async ({ id, requestId }) => {
        heard.push(`whole ${id} ${requestId}`);
        end();
      });
    }
    const parts = ['1', '2', '3', '4', '5'].map((id) => ({ queue: 'part', wakeUp: { id } }));
    await aProcess().flow({ queue: 'whole', wakeUp: { id: 'all', requestId: 'request-7' } }, parts);
    await ended;
    expect(heard.slice(0, -1).sort()).toEqual(['part 1', 'part 2', 'part 3', 'part 4', 'part 5']);
    expect(heard.at(-1)).toBe('whole all request-7');
  });
});
