import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guardSchema, Sessions, type ApiContext } from '#access';
import { AccessModule } from '#access';
import type { Settings } from '#platform';
import { errorForClient } from './graphql-errors.js';
import { compiledQueries, readPlainly } from './graphql-jit.js';
import { limits, mostTokens } from './graphql-limits.js';
import { clearedCookie, sessionCookie, viewerOf } from './viewer-of.js';

/** Code-first GraphQL on Apollo Server; deny by default through `guardSchema`. */
export const graphql = (settings: Settings) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [AccessModule],
    inject: [Sessions],
    useFactory: (sessions: Sessions) => ({
      autoSchemaFile: true,
      sortSchema: true,
      transformSchema: (schema) => guardSchema(readPlainly(schema)),
      csrfPrevention: true,
      introspection: settings.NODE_ENV !== 'production',
      playground: false,
      graphiql: false,
      parseOptions: { maxTokens: mostTokens },
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: settings.NODE_ENV === 'production',
      formatError: errorForClient,
      plugins: [limits, compiledQueries(errorForClient), ApolloServerPluginCacheControlDisabled()],
      context: async (request: FastifyRequest, reply: FastifyReply): Promise<ApiContext> => ({
        viewer: await viewerOf(sessions, request),
        requestId: request.id,
        address: request.ip,
        device: request.headers['user-agent'] ?? '',
        setSessionCookie: (token) =>
          void reply.header('set-cookie', token ? sessionCookie(token, settings) : clearedCookie(settings)),
      }),
    }),
  });
