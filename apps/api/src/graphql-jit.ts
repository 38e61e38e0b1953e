import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

const mostCompiled = 300;

interface Compiled extends CompiledQuery {
  /** Variables within literals of input objects: left out, they are null to the compiler, not left out. */
  needed: ReadonlySet<string>;
}

/**
 * Runs queries as compiled functions instead of walking them anew each time; what they answer is the same. A query is
 * compiled when it is asked for the second time and forgotten when many others were asked for since. Mutations,
 * introspection and what the compiler does not take are left to graphql-js.
 */
export function compiledQueries(
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin {
  const asked = new WeakSet<OperationDefinitionNode>();
  const compiled = new Map<OperationDefinitionNode, Compiled | null>();

  const forOperation = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) => {
    const known = compiled.get(operation);
    if (known === undefined && !asked.has(operation)) {
      asked.add(operation);
      return null;
    }
    const query = known === undefined ? compile(schema, document, operation) : known;
    // What was used last stands last, what stands first goes first.
    compiled.delete(operation);
    compiled.set(operation, query);
    if (compiled.size > mostCompiled)
      compiled.delete(compiled.keys().next().value as OperationDefinitionNode);
    return query;
  };

  const formatted = (error: GraphQLError) =>
    formatError(
      { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } },
      error,
    );

  return {
    requestDidStart: async () => ({
      responseForOperation: async (asked) => {
        const { schema, document, operation, request, contextValue, response } = asked;
        const query = forOperation(schema, document, operation);
        if (!query || [...query.needed].some((name) => request.variables?.[name] === undefined)) return null;
        const { data, errors } = await query.query(undefined, contextValue, request.variables);
        // The compiler refused variables that fit (a required field left out that has a default): nothing has run yet.
        if (data === undefined) return null;
        // As Apollo notes them for other plugins.
        if (errors) Object.assign(asked, { errors });
        return {
          http: response.http,
          body: { kind: 'single', singleResult: errors ? { errors: errors.map(formatted), data } : { data } },
        };
      },
    }),
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Compiled | null {
  if (operation.operation !== 'query' || !compilable(document)) return null;
  const query = compileQuery(schema, document, operation.name?.value);
  return isCompiledQuery(query) ? Object.assign(query, { needed: variablesInObjects(document) }) : null;
}

/**
 * Not introspection; no @skip or @include, whose conditions the compiler mixes up where a field or fragment is asked for
 * twice; and no variable whose default it would read otherwise than graphql-js does.
 */
function compilable(document: DocumentNode): boolean {
  let can = true;
  visit(document, {
    Field: ({ name }) => void (can &&= !['__schema', '__type'].includes(name.value)),
    Directive: () => void (can = false),
    VariableDefinition: ({ type, defaultValue }) =>
      void (can &&= !defaultValue || (type.kind === Kind.NAMED_TYPE && defaultValue.kind !== Kind.OBJECT)),
  });
  return can;
}

function variablesInObjects(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    ObjectValue: (value) => {
      visit(value, { Variable: ({ name }) => void names.add(name.value) });
    },
  });
  return names;
}

/**
 * Takes away the resolvers that only read the property of the same name, which Nest gives every field: the compiler then
 * reads it in place. Everything else keeps its resolver.
 */
export function readPlainly(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name !== 'rootFieldResolver') continue;
      const read = field.resolve as (source: object) => unknown;
      if (read({ [field.name]: field }) === field && read({}) === undefined) delete field.resolve;
    }
  }
  return schema;
}
