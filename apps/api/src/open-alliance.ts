import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { openAlliance } from '#access';
import { Changes, settingsOrExit } from '#platform';
import { province } from '#trade';

const usage = `Mở một Liên minh với cán bộ đầu tiên / Opens an alliance with its first organiser:
  npm run alliance:open -- --name "Liên minh HTX …" --province "Hải Phòng" --organiser "Họ và tên" --email ten@vi-du.vn
Cần DATABASE_URL / needs DATABASE_URL.`;

const { values } = parseArgs({
  options: {
    name: { type: 'string' },
    province: { type: 'string' },
    organiser: { type: 'string' },
    email: { type: 'string' },
  },
});
const place = values.province ? province(values.province) : null;
if (!values.name || !values.organiser || !values.email?.includes('@') || (values.province && !place)) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const settings = settingsOrExit();
const source = await new DataSource({ type: 'postgres', url: settings.DATABASE_URL }).initialize();
const { token } = await openAlliance(new Changes(source), {
  name: values.name,
  province: place?.name ?? null,
  organiser: { fullName: values.organiser, email: values.email },
});
await source.destroy();
const address = settings.PUBLIC_URL ?? running() ?? `http://${settings.HOST}:${settings.PORT}`;
process.stdout.write(`${new URL(`/invite/${token}`, address).href}\n`);

/** Where `npm start` says that the product is, while it runs. */
function running(): string | null {
  try {
    return readFileSync(join(settings.DATA_DIR, 'address'), 'utf8').trim();
  } catch {
    return null;
  }
}
