import type { FastifyReply, FastifyRequest } from 'fastify';
import { sentences, type ErrorCode } from '#platform';

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  WRONG_FILE_KIND: 415,
  INVALID_INPUT: 400,
  THROTTLED: 429,
  UNAVAILABLE: 503,
};

/** The same closed list of codes as GraphQL's, as a small JSON answer. */
export const refuseHttp = (request: FastifyRequest, reply: FastifyReply, code: ErrorCode): FastifyReply =>
  reply.status(statuses[code] ?? 500).send({ code, message: sentences[code], requestId: request.id });
