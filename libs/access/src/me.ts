import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AppError, type Viewer } from '#platform';
import type { ApiContext } from './allow.js';

const contextOf = (execution: ExecutionContext) =>
  GqlExecutionContext.create(execution).getContext<ApiContext>();

/** The signed-in person who asks. */
export const Me = createParamDecorator((_: unknown, execution: ExecutionContext): Viewer => {
  const { viewer } = contextOf(execution);
  if (!viewer) throw new AppError('UNAUTHENTICATED');
  return viewer;
});

/** The request: who asks (if anybody), from where, and its cookie. */
export const Request = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  contextOf(execution),
);
