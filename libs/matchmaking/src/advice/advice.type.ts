import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AdviceCode as Code } from '#matching';
import { BilingualType, enumOf } from '#platform';
import type { Bilingual } from '#trade';

export const AdviceCode = enumOf<Code>('AdviceCode', 'What somebody could change to fit more.', {
  ADD_CERTIFICATE: 'Get a certificate that demands ask for.',
  FINISH_CERTIFICATE: 'Finish a certificate that is under way.',
  RENEW_CERTIFICATE: 'Renew a certificate that has ended, or ends before the goods are no longer needed.',
  STATE_QUANTITY: 'Say how much there is, or how much is wanted.',
  STATE_MONTHS: 'Say in which months.',
  MORE_MONTHS: 'Supply in further months.',
  LARGER_LOT: 'Offer a larger lot.',
  SMALLER_ORDER: 'Take smaller orders.',
  DELIVER: 'Deliver to the buyer.',
  EASE_CERTIFICATE: 'Prefer a certificate instead of requiring it.',
  ACCEPT_PROVINCE: 'Accept goods of a further province.',
  SMALLER_LOT: 'Accept smaller lots.',
  WIDEN_MONTHS: 'Take goods in further months.',
  NO_PARTNER: 'Nothing: nobody at the event offers or wants this product.',
  NOTHING_HELPS: 'Nothing: no single change would make more pairs fit, or those that fit better.',
});

@ObjectType('Advice', {
  description: 'The one change of an own offer or demand that would help most, or why there is none.',
})
export class AdviceType {
  @Field(() => ID, { description: 'The own offer or demand.' })
  subjectId!: string;

  @Field(() => String, { description: 'The product offered, or what is looked for.' })
  subject!: string;

  @Field(() => AdviceCode, { description: 'What to change; NO_PARTNER and NOTHING_HELPS: nothing.' })
  code!: Code;

  @Field(() => BilingualType, { description: 'The advice in words.' })
  text!: Bilingual;

  @Field(() => Int, { description: 'How many more pairs would fit.' })
  gains!: number;

  @Field(() => Int, {
    description: 'How many pairs that fit already would fit clearly better, less those that would fit worse.',
  })
  better!: number;
}
