import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ContractsWorkerModule } from '#contracts';
import { MatchmakingWorkerModule } from '#matchmaking';
import { HealthFile, JsonLogger, Live, Metrics, PlatformModule, settingsOrExit } from '#platform';

class WorkerModule {}

const settings = settingsOrExit();
const logger = new JsonLogger(settings.LOG_LEVEL, 'worker');
const imports = [PlatformModule.for(settings, []), MatchmakingWorkerModule, ContractsWorkerModule];
const app = await NestFactory.createApplicationContext({ module: WorkerModule, imports }, { logger });
app.enableShutdownHooks(['SIGINT', 'SIGTERM'], { useProcessExit: true });
// Whoever started this process as a child has gone: so does the child, in order.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
await app.get(Live).start();
await app.get(Metrics).start();
await app.get(HealthFile).start();
process.send?.({ ready: '' });
logger.log('ready', 'worker');
