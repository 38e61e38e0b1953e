import { migrate } from './index.js';

// npm run migrate: for installations that start API and worker apart.
const { DATABASE_URL } = process.env;
if (!DATABASE_URL) {
  process.stderr.write('Thiếu cài đặt / Missing setting DATABASE_URL.\n');
  process.exit(2);
}
await migrate(DATABASE_URL);
