import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '#platform';
import { SignInRefused } from './sign-in.type.js';
import { ViewerType } from './viewer.type.js';

@ObjectType({ description: 'Let in.' })
export class SignedIn {
  @Field(() => ViewerType, { description: 'Who signed in.' })
  viewer!: ViewerType;

  @Field(() => String, {
    nullable: true,
    description: 'The bearer token, when asked for instead of the cookie.',
  })
  token!: string | null;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Let in or not.',
  types: () => [SignedIn, SignInRefused, InvalidInput] as const,
  resolveType: (value: object) =>
    value instanceof SignInRefused ? SignInRefused : value instanceof InvalidInput ? InvalidInput : SignedIn,
});

@ObjectType({ description: 'The password was changed.' })
export class PasswordChanged {
  @Field(() => Int, { description: 'How many other devices were signed out.' })
  otherSessionsEnded!: number;
}

export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  description: 'Whether the password was changed.',
  types: () => [PasswordChanged, InvalidInput] as const,
  resolveType: (value: object) => (value instanceof InvalidInput ? InvalidInput : PasswordChanged),
});
