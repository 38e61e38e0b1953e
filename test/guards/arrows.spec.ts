import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryPath } from '#platform';

const require = createRequire(import.meta.url);
const { forbidden } = require(repositoryPath('.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };

/** A house with every lib's door, two inner rooms, and for each rule one file that breaks it. */
const doors = [
  'trade',
  'matching',
  'platform',
  'access',
  'importing',
  'products',
  'buyers',
  'conference',
  'booths',
  'matchmaking',
  'contracts',
];
const breaks: Record<string, [file: string, content: string]> = {
  'trade-looks-down-only': ['libs/trade/src/a.ts', "import '#matching';"],
  'matching-looks-down-only': ['libs/matching/src/a.ts', "import '#platform';"],
  'platform-looks-down-only': ['libs/platform/src/a.ts', "import '#access';"],
  'access-looks-down-only': ['libs/access/src/a.ts', "import '#importing';"],
  'importing-looks-down-only': ['libs/importing/src/a.ts', "import '#products';"],
  'products-looks-down-only': ['libs/products/src/a.ts', "import '#buyers';"],
  'buyers-looks-down-only': ['libs/buyers/src/a.ts', "import '#products';"],
  'conference-looks-down-only': ['libs/conference/src/a.ts', "import '#booths';"],
  'booths-looks-down-only': ['libs/booths/src/a.ts', "import '#conference';"],
  'matchmaking-looks-down-only': ['libs/matchmaking/src/a.ts', "import '#contracts';"],
  'contracts-looks-down-only': ['libs/contracts/src/a.ts', "import '../../../apps/api/src/inner.js';"],
  'every-lib-has-its-place': ['libs/newcomer/src/a.ts', "import '#trade';"],
  'a-lib-has-one-door': ['libs/access/src/b.ts', "import '../../platform/src/inner.js';"],
  'a-lib-has-one-door-for-apps-too': ['apps/api/src/a.ts', "import '../../../libs/platform/src/inner.js';"],
  'a-door-is-opened-by-its-name': ['apps/api/src/b.ts', "import '../../../libs/platform/src/index.js';"],
  'pure-libs-need-no-package': ['libs/matching/src/b.ts', "import '@nestjs/common';"],
  'pure-libs-only-read-their-data': ['libs/matching/src/c.ts', "import 'node:timers';"],
  'only-platform-knows-the-queue': ['apps/worker/src/a.ts', "import 'bullmq';"],
  'the-conference-app-knows-the-api-only': ['apps/conference-app/src/a.tsx', "import '#trade';"],
  'apps-do-not-know-each-other': ['apps/worker/src/b.ts', "import '../../api/src/inner.js';"],
  'everything-is-found': ['apps/worker/src/c.ts', "import './nowhere.js';"],
};

let house: string;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'cungcau-arrows-'));
  write('package.json', readFileSync(repositoryPath('package.json'), 'utf8'));
  cpSync(repositoryPath('.dependency-cruiser.cjs'), join(house, '.dependency-cruiser.cjs'));
  symlinkSync(repositoryPath('node_modules'), join(house, 'node_modules'));
  for (const lib of doors) {
    write(`libs/${lib}/src/index.ts`, "import './inner.js';");
    write(`libs/${lib}/src/inner.ts`, 'export {};');
  }
  write('apps/api/src/inner.ts', "import '#contracts';\nimport '#trade';");
  mkdirSync(join(house, 'test'));
  mkdirSync(join(house, 'prisma-free-migrations'));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

it('the house as it should be passes, and each rule refuses the file that breaks it', () => {
  expect(Object.keys(breaks).sort()).toEqual(forbidden.map(({ name }) => name).sort());
  expect(violations()).toEqual([]);
  for (const [file, content] of Object.values(breaks)) write(file, content);
  const found = violations();
  for (const [rule, [from]] of Object.entries(breaks)) expect(found).toContainEqual({ rule, from });
}, 60_000);

function write(file: string, content: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), content);
}

function violations(): { rule: string; from: string }[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      repositoryPath('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'],
    ],
    { cwd: house, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}
