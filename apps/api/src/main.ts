import 'reflect-metadata';
import { startApi } from './start-api.js';
import { settingsOrExit } from '#platform';

const settings = settingsOrExit();
const app = await startApi(settings);
process.send?.({ ready: await app.getUrl() });
// Forked by `npm start`: when that is killed, this process ends too.
if (process.channel) process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
