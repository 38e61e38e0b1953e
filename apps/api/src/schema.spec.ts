import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  isInputObjectType,
  isObjectType,
  isEnumType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from 'graphql';
import { repositoryPath } from '#platform';
import { startTestApi, type TestApi } from '../../../test/servers/api.js';

const file = repositoryPath('apps', 'api', 'schema.graphql');

describe('the GraphQL schema', () => {
  let api: TestApi;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    api = await startTestApi();
    schema = api.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => api.stop());

  it('is the one that is committed (npm run schema writes it)', () => {
    const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
    if (process.env.WRITE_SCHEMA) writeFileSync(file, printed);
    expect(readFileSync(file, 'utf8')).toBe(printed);
  });

  it('describes every type, field, argument and value in a sentence', () => {
    const silent: string[] = [];
    const look = (name: string, description: string | null | undefined) => {
      if (!description || !/[.)\]]$/.test(description.trim())) silent.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
        continue;
      if (type !== schema.getQueryType() && type !== schema.getMutationType())
        look(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description);
        if ('args' in field)
          for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
    expect(silent).toEqual([]);
  });
});
