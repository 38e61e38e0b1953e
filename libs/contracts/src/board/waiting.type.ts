import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Organisation, Person } from '#access';
import { DateTime, enumOf } from '#platform';

type WaitingForName = 'PROPOSAL_ANSWER' | 'SIGNATORY' | 'TEXT_AGREEMENT' | 'SIGNATURE' | 'SCAN';
export const WaitingFor = enumOf<WaitingForName>('WaitingFor', 'What somebody is waited for to do.', {
  PROPOSAL_ANSWER: 'To answer a proposal.',
  SIGNATORY: 'To name who signs, and the position, before which nobody can agree to the draft.',
  TEXT_AGREEMENT: 'To agree to the text of a draft.',
  SIGNATURE: 'To sign a memorandum on the signing list.',
  SCAN: 'To hand in the scan of a signed memorandum.',
});

@ObjectType({ description: 'Something that waits for somebody, and whom to call.' })
export class Waiting {
  @Field(() => WaitingFor, { description: 'What is waited for.' })
  what!: WaitingForName;

  @Field(() => Organisation, { description: 'Who is waited for.' })
  organisation!: Organisation;

  @Field(() => Person, {
    nullable: true,
    description: 'Whom to call there: somebody who agreed to be called; none for organisations of others.',
  })
  contact!: Person | null;

  @Field(() => String, { description: 'Goods of the proposal, or title of the memorandum.' })
  subject!: string;

  @Field(() => ID, { nullable: true, description: 'The proposal.' })
  proposalId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The memorandum.' })
  mouId!: string | null;

  @Field(() => DateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When a proposal expires.' })
  until!: Date | null;
}
