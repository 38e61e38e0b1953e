import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { repositoryPath } from '#platform';
import { categories } from '#trade';
import { freshDatabase } from '../servers/database.js';

describe('what is written twice stays the same', () => {
  it('the app’s types are those of the committed schema and operations (npm run codegen writes them)', () => {
    const codegen = repositoryPath('apps', 'conference-app', 'codegen.mjs');
    const { stderr } = spawnSync(process.execPath, [codegen, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it('the category tree of the forms is that of the database', async () => {
    const database = await freshDatabase();
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const rows = await source.query(
      `select code, parent, json_build_object('vi', name_vi, 'en', name_en) as name from category order by code`,
    );
    await source.destroy();
    await database.drop();
    expect(rows).toEqual([...categories].sort((a, b) => (a.code < b.code ? -1 : 1)));
  });

  it('the nest projects name files that exist', () => {
    const { projects } = JSON.parse(readFileSync(repositoryPath('nest-cli.json'), 'utf8')) as {
      projects: Record<string, { sourceRoot: string; entryFile: string }>;
    };
    for (const { sourceRoot, entryFile } of Object.values(projects)) {
      expect(readFileSync(repositoryPath(sourceRoot, `${entryFile}.ts`), 'utf8')).not.toBe('');
    }
  });
});
