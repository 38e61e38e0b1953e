import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Bilingual } from '#trade';
import { BilingualType, ErrorCode, sentences } from '#platform';

@ObjectType({ description: 'Not let in; says why and, when tried too often, how long to wait.' })
export class SignInRefused {
  @Field(() => ErrorCode, { description: 'WRONG_PASSWORD, THROTTLED or EXPIRED.' })
  code!: ErrorCode;

  @Field(() => BilingualType, { description: 'Why, in words.' })
  message!: Bilingual;

  @Field(() => Int, { nullable: true, description: 'Seconds to wait before the next try.' })
  retryAfterSeconds!: number | null;

  static because(code: ErrorCode, retryAfterSeconds: number | null = null): SignInRefused {
    return Object.assign(new SignInRefused(), { code, message: sentences[code], retryAfterSeconds });
  }
}
