import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { AppError } from '#platform';

export const mostTokens = 4_000;
const deepest = 10;
const highestCost = 20_000;
const costOfRoot = 100;
const rowsUnasked = 20;
const mostVariableErrors = 50;
const mostCosts = 100;

/**
 * A list costs its page size times what one row costs; everything else costs one and what is below it. Each query and
 * mutation costs a trip to the database besides, so that one request cannot hold hundreds of them under other names.
 */
const costOfField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const isList = field.args.some(({ name }) => name === 'page');
  const rows = isList ? Number((args as { page?: { first?: number } }).page?.first ?? rowsUnasked) : 1;
  const isRoot = ['Query', 'Mutation'].includes(type.name);
  return (isRoot ? costOfRoot : 1) + childComplexity * Math.max(1, rows);
};

/** Refuses variables that do not fit, and what is too deep or too costly, before anything is read. */
export const limits: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, schema, request }) => {
      if (!operation) return;
      const { errors, coerced } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        request.variables ?? {},
        { maxErrors: mostVariableErrors },
      );
      if (errors) throw badVariables(errors.at(-1)?.message ?? '');
      const known = knownOf(document, operation);
      if (known.tooDeep || costOf(known, { document, operation, schema, request }, coerced) > highestCost) {
        const error = new AppError('TOO_COMPLEX');
        throw new GraphQLError(error.message, { originalError: error });
      }
    },
  }),
};

/** What is known of an operation whoever asks it: only the variables in `varying` change what it costs. */
interface Known {
  tooDeep: boolean;
  varying: string[];
  costs: Map<string, number>;
}

const knownOperations = new WeakMap<OperationDefinitionNode, Known>();

function knownOf(document: DocumentNode, operation: OperationDefinitionNode): Known {
  const before = knownOperations.get(operation);
  if (before) return before;
  const fragments = new Map(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  );
  const known: Known = {
    tooDeep: depth(operation.selectionSet, fragments) > deepest,
    varying: variablesOfCost(document),
    costs: new Map(),
  };
  knownOperations.set(operation, known);
  return known;
}

/** The variables in pages and in the `if` of @skip and @include. */
function variablesOfCost(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (!['page', 'if'].includes(name.value)) return;
      visit(value, { Variable: (variable) => void names.add(variable.name.value) });
    },
  });
  return [...names];
}

type Resolved = Pick<
  GraphQLRequestContextDidResolveOperation<BaseContext>,
  'document' | 'operation' | 'schema' | 'request'
>;

function costOf(known: Known, asked: Resolved, variables: Record<string, unknown>): number {
  const key = JSON.stringify(known.varying.map((name) => variables[name]));
  const before = known.costs.get(key);
  if (before !== undefined) return before;
  const { document, operation, schema, request } = asked;
  const operationName = operation?.name?.value;
  try {
    const cost = getComplexity({
      schema,
      query: document,
      ...(operationName && { operationName }),
      variables: request.variables ?? {},
      estimators: [costOfField],
    });
    if (known.costs.size >= mostCosts) known.costs.clear();
    known.costs.set(key, cost);
    return cost;
  } catch (error) {
    throw badVariables((error as Error).message);
  }
}

/** Variables that do not fit their types are the client's mistake. */
const badVariables = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

function depth(selections: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>): number {
  return Math.max(
    ...selections.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return fragment ? depth(fragment.selectionSet, fragments) : 0;
      }
      const below = selection.selectionSet ? depth(selection.selectionSet, fragments) : 0;
      return selection.kind === Kind.INLINE_FRAGMENT ? below : 1 + below;
    }),
  );
}
