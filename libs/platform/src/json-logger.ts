import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { currentRequestId } from './request-id.js';

const togetherWithin = 100;

/** One JSON line an entry on standard output; secrets and personal data are never passed to it. */
export class JsonLogger implements LoggerService {
  private readonly pino;
  private readonly many;
  private readonly out = pino.destination(1);
  private waiting = '';

  constructor(level: string, process: string) {
    const options = {
      level,
      base: { process },
      redact: ['password', 'token', 'cookie', 'authorization'],
    };
    this.pino = pino({ ...options, mixin: () => ({ requestId: currentRequestId() }) }, this.out);
    this.many = pino(options, { write: (line) => this.wait(line) });
  }

  log = (message: unknown, context?: string) => this.pino.info({ context }, String(message));
  warn = (message: unknown, context?: string) => this.pino.warn({ context }, String(message));
  debug = (message: unknown, context?: string) => this.pino.debug({ context }, String(message));
  verbose = (message: unknown, context?: string) => this.pino.trace({ context }, String(message));
  fatal = (message: unknown, context?: string) => this.pino.fatal({ context }, String(message));
  error = (message: unknown, stack?: string, context?: string) =>
    this.pino.error({ context, stack }, message instanceof Error ? message.message : String(message));

  /** A line of which there are many, with fields of its own, e.g. an answered request: written at most 100 ms later. */
  entry = (fields: Record<string, unknown>, message: string) => this.many.info(fields, message);

  /** Writes the entries that still wait. */
  flush = () => {
    if (this.waiting) this.out.write(this.waiting);
    this.waiting = '';
  };

  private wait(line: string): void {
    if (!this.waiting) setTimeout(this.flush, togetherWithin).unref();
    this.waiting += line;
  }
}
