// Writes src/gql/{schema,operations}.ts from apps/api/schema.graphql and every src/**/*.graphql.
// `--check` writes nothing and fails when a committed file is not what would be written.
import { readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const app = new URL('./', import.meta.url);
const gql = new URL('src/gql/', app);

const scalars = { ID: 'string', DateTime: 'string', Date: 'string', Decimal: 'string', Vnd: 'number' };
const config = { scalars, strictScalars: true, nonOptionalTypename: true, useTypeImports: true };

/** File name in src/gql → its text, for the schema and the operations on disk. */
export async function generate() {
  const schema = buildSchema(readFileSync(new URL('../api/schema.graphql', app), 'utf8'));
  const documents = readdirSync(new URL('src/', app), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((location) => ({
      location,
      document: parse(readFileSync(new URL(`src/${location}`, app), 'utf8'), { noLocation: true }),
    }));
  return {
    'schema.ts': await codegen({
      schema,
      documents: [],
      filename: 'schema.ts',
      config: { ...config, enumsAsTypes: true, disableDescriptions: true },
      plugins: [{ typescript: {} }],
      pluginMap: { typescript },
    }),
    'operations.ts': await codegen({
      schema,
      documents,
      filename: 'operations.ts',
      config: {
        ...config,
        importSchemaTypesFrom: './schema.js',
        skipTypeNameForRoot: true,
        inlineFragmentTypes: 'inline',
      },
      plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
      pluginMap: { typescriptOperations, typedDocumentNode },
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  mkdirSync(gql, { recursive: true });
  for (const [name, text] of Object.entries(await generate())) {
    const file = new URL(name, gql);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`src/gql/${name} is not up to date: run \`npm run codegen\`.`);
      process.exitCode = 1;
    }
  }
}
