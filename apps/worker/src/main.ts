import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { MatchmakingWorkerModule } from '#matchmaking';
import { JsonLogger, Live, PlatformModule, readSettings, WrongSetting, type Settings } from '#platform';

function settingsOrEnd(): Settings & { DATABASE_URL: string } {
  try {
    const settings = readSettings(process.env);
    const { DATABASE_URL } = settings;
    if (!DATABASE_URL) {
      throw new WrongSetting('Cài đặt sai / Wrong setting DATABASE_URL: the worker needs a PostgreSQL.');
    }
    return { ...settings, DATABASE_URL };
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

class WorkerModule {}

const settings = settingsOrEnd();
const logger = new JsonLogger(settings.LOG_LEVEL, 'worker');
const imports = [PlatformModule.for(settings, []), MatchmakingWorkerModule];
const app = await NestFactory.createApplicationContext({ module: WorkerModule, imports }, { logger });
app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
// Whoever started this process as a child has gone: so does the child, in order.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
await app.get(Live).start();
process.send?.({ ready: '' });
logger.log('ready', 'worker');
