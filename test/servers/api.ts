import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { openAlliance } from '#access';
import { Changes, readSettings } from '#platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { freshDatabase } from './database.js';

export interface TestApi {
  app: NestFastifyApplication;
  url: string;
  databaseUrl: string;
  source: DataSource;
  nobody: ApiClient;
  /** Staff of a new alliance. */
  newAlliance(name?: string): Promise<ApiClient>;
  stop(): Promise<void>;
}

/** The API in this process on a free port and a database of its own; without worker. */
export async function startTestApi(environment: Record<string, string> = {}): Promise<TestApi> {
  const database = await freshDatabase();
  const given = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    PORT: '0',
    DATABASE_URL: database.url,
    ...environment,
  };
  const app = await startApi({ ...readSettings(given), DATABASE_URL: database.url });
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const source = app.get(DataSource);
  const nobody = new ApiClient(url);
  return {
    app,
    url,
    databaseUrl: database.url,
    source,
    nobody,
    async newAlliance(name = 'Liên minh thử') {
      const { token } = await openAlliance(app.get(Changes), {
        name,
        province: 'Hải Phòng',
        organiser: { fullName: `Cán bộ ${name}`, email: `${randomUUID()}@test.example` },
      });
      return nobody.acceptInvitation(token);
    },
    async stop() {
      await app.close();
      await database.drop();
    },
  };
}
