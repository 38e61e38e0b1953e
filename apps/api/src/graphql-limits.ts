import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import { type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { AppError } from '#platform';

export const mostTokens = 4_000;
const deepest = 10;
const highestCost = 20_000;
const costOfRoot = 100;
const rowsUnasked = 20;

/**
 * A list costs its page size times what one row costs; everything else costs one and what is below it. Each query and
 * mutation costs a trip to the database besides, so that one request cannot hold hundreds of them under other names.
 */
const cost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const isList = field.args.some(({ name }) => name === 'page');
  const rows = isList ? Number((args as { page?: { first?: number } }).page?.first ?? rowsUnasked) : 1;
  const isRoot = ['Query', 'Mutation'].includes(type.name);
  return (isRoot ? costOfRoot : 1) + childComplexity * Math.max(1, rows);
};

/** Refuses what is too deep or too costly before anything is read. */
export const limits: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, schema, request }) => {
      const fragments = new Map(
        document.definitions
          .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
          .map((d) => [d.name.value, d]),
      );
      if (!operation) return;
      const tooDeep = depth(operation.selectionSet, fragments) > deepest;
      const total = tooDeep ? Infinity : costOf({ document, operation, schema, request });
      if (total > highestCost) {
        const error = new AppError('TOO_COMPLEX');
        throw new GraphQLError(error.message, { originalError: error });
      }
    },
  }),
};

type Resolved = Pick<
  GraphQLRequestContextDidResolveOperation<BaseContext>,
  'document' | 'operation' | 'schema' | 'request'
>;

function costOf({ document, operation, schema, request }: Resolved): number {
  try {
    return getComplexity({
      schema,
      query: document,
      operationName: operation?.name?.value,
      variables: request.variables ?? {},
      estimators: [cost],
    });
  } catch (error) {
    // Variables that do not fit their types are the client's mistake.
    throw new GraphQLError((error as Error).message, {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

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
