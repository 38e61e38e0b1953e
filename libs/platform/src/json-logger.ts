import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { currentRequestId } from './request-id.js';

/** One JSON line an entry on standard output; secrets and personal data are never passed to it. */
export class JsonLogger implements LoggerService {
  private readonly pino;

  constructor(level: string, process: string) {
    this.pino = pino({
      level,
      base: { process },
      redact: ['password', 'token', 'cookie', 'authorization'],
      mixin: () => ({ requestId: currentRequestId() }),
    });
  }

  log = (message: unknown, context?: string) => this.pino.info({ context }, String(message));
  warn = (message: unknown, context?: string) => this.pino.warn({ context }, String(message));
  debug = (message: unknown, context?: string) => this.pino.debug({ context }, String(message));
  verbose = (message: unknown, context?: string) => this.pino.trace({ context }, String(message));
  fatal = (message: unknown, context?: string) => this.pino.fatal({ context }, String(message));
  error = (message: unknown, stack?: string, context?: string) =>
    this.pino.error({ context, stack }, message instanceof Error ? message.message : String(message));

  /** A line with fields of its own, e.g. an answered request. */
  entry = (fields: Record<string, unknown>, message: string) => this.pino.info(fields, message);
}
