import { settingsOrExit } from '#platform';
import { migrate } from './index.js';

// npm run migrate: for installations that start API and worker apart.
await migrate(settingsOrExit().DATABASE_URL);
