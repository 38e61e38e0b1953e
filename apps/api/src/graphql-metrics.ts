import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { Histogram } from 'prom-client';
import { Metrics } from '#platform';

/** Operations by the fields of Query and Mutation that they ask for: names of operations are the client's to make up. */
@Plugin()
export class GraphqlMetrics implements ApolloServerPlugin {
  private readonly operations;

  constructor({ registry }: Metrics) {
    this.operations =
      registry &&
      new Histogram({
        name: 'cungcau_graphql_seconds',
        help: 'Answered operations by each field they ask for, and how long the whole took',
        labelNames: ['kind', 'field', 'outcome'],
        buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
        registers: [registry],
      });
  }

  async requestDidStart(): Promise<GraphQLRequestListener<object> | void> {
    const { operations } = this;
    if (!operations) return;
    const stop = operations.startTimer();
    return {
      // Only documents that the schema allows come so far: their fields are the schema's.
      async willSendResponse({ operation, errors }) {
        if (!operation) return;
        const outcome = errors ? 'error' : 'ok';
        for (const field of rootFields(operation)) stop({ kind: operation.operation, field, outcome });
      },
    };
  }
}

const rootFields = ({ selectionSet }: OperationDefinitionNode): Set<string> =>
  new Set(selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : 'fragment')));
