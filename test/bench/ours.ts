import 'reflect-metadata';
import { settingsOrExit } from '#platform';
import { startApi } from '../../apps/api/src/start-api.js';
import { listening } from './side.js';

// The product's own API, as `apps/api/src/main.ts` starts it, with every hook, check and log line.
const app = await startApi(settingsOrExit());
listening(await app.getUrl());
