import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { AppError, currentRequestId, Refusal, sentences, type ErrorCode } from '#platform';

const logger = new Logger('GraphQL');

/** Codes that Apollo itself gives to what it refuses. */
const apolloCodes: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'INVALID_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_INPUT',
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'INVALID_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'INVALID_INPUT',
};

/** The code of the closed list for whatever was thrown. */
export function codeOf(thrown: unknown): ErrorCode {
  if (thrown instanceof AppError) return thrown.code;
  if (thrown instanceof Refusal) return thrown.answer.code;
  const { driverError, code } = (thrown ?? {}) as { driverError?: { code?: string }; code?: string };
  const sqlState = driverError?.code ?? code;
  // An id that is no UUID names nothing.
  if (sqlState === '22P02') return 'NOT_FOUND';
  // A NUL character, which no text of ours may hold; a number or a day beyond what the database holds.
  if (sqlState && ['22021', '22003', '22008'].includes(sqlState)) return 'INVALID_INPUT';
  // The database away, full, or two changes that stood in each other's way: the same again may well succeed.
  if (sqlState && /^(08|40|53|57P|ECONN)/.test(sqlState)) return 'UNAVAILABLE';
  return 'INTERNAL';
}

/** What a client is told of an error: a code of the closed list, its sentences and the request id, nothing of our insides. */
export function errorForClient(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const thrown = unwrapResolverError(error);
  const apolloCode = apolloCodes[String(formatted.extensions?.code)];
  const code = apolloCode ?? codeOf((thrown as { originalError?: unknown }).originalError ?? thrown);
  if (code === 'INTERNAL') logger.error(thrown, (thrown as Error).stack);
  return {
    message: apolloCode ? formatted.message : sentences[code].en,
    path: formatted.path,
    locations: formatted.locations,
    extensions: {
      code,
      message: sentences[code],
      problems: thrown instanceof Refusal && 'problems' in thrown.answer ? thrown.answer.problems : undefined,
      requestId: currentRequestId(),
    },
  };
}
