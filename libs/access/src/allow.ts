import { Extensions } from '@nestjs/graphql';
import { GraphQLObjectType, type GraphQLSchema, defaultFieldResolver } from 'graphql';
import { AppError, type Role, type Viewer } from '#platform';

/** `PUBLIC`: also without signing in. */
type Allowed = Role | 'PUBLIC';

/** What every resolver is given; fresh for each request. */
export interface ApiContext {
  viewer: Viewer | null;
  requestId: string;
  address: string;
  device: string;
  /** Sets or (null) clears the session cookie of the answer. */
  setSessionCookie(token: string | null): void;
}

/** Who may call a query or mutation. What is not annotated cannot be reached: the API does not even start. */
export const Allow = (...roles: Allowed[]): MethodDecorator & PropertyDecorator =>
  Extensions({ allow: roles });

export const everyRole = ['ORGANISER', 'SUPPLIER', 'DISTRIBUTOR'] as const;

/**
 * Puts the check of `@Allow` before every query and mutation of the schema, whatever class its resolver came from.
 * @throws Error when one of them says nothing about who may call it.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) guardRoot(root);
  if (schema.getSubscriptionType()) throw new Error('Subscriptions are not guarded.');
  return schema;
}

function guardRoot(root: GraphQLObjectType | null | undefined): void {
  for (const [name, field] of Object.entries(root?.getFields() ?? {})) {
    const allowed = field.extensions.allow as Allowed[] | undefined;
    if (!allowed) throw new Error(`${root?.name}.${name} has no @Allow.`);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: ApiContext, info) => {
      if (!allowed.includes('PUBLIC')) {
        if (!context.viewer) throw new AppError('UNAUTHENTICATED');
        if (!allowed.includes(context.viewer.role)) throw new AppError('FORBIDDEN');
      }
      return resolve(source, args, context, info);
    };
  }
}
