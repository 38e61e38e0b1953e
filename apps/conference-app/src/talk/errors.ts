import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import type { ErrorCode } from '../gql/schema.js';
import type { Said } from '../words/words.js';
import { UploadRefused } from './upload.js';

type Extensions = { code?: ErrorCode; message?: Said; requestId?: string };

function extensionsOf(error: unknown): Extensions | undefined {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.extensions;
  if (error instanceof UploadRefused) return error.said;
  if (!ServerError.is(error)) return undefined;
  try {
    const body = JSON.parse(error.bodyText) as { errors?: { extensions?: Extensions }[] };
    return body.errors?.[0]?.extensions;
  } catch {
    return undefined;
  }
}

/** The API's code, or undefined when the API did not answer. */
export function codeOf(error: unknown): ErrorCode | undefined {
  return extensionsOf(error)?.code;
}

/** What the API said about a failure, for whoever has to show it. */
export function saidBy(error: unknown): { code?: ErrorCode; message?: Said; requestId?: string } {
  const { code, message, requestId } = extensionsOf(error) ?? {};
  return { code, message, requestId };
}
