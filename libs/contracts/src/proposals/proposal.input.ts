import { Field, ID, InputType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { DealTermsInput } from './deal-terms.type.js';

@InputType({ description: 'A proposal as a distributor makes it.' })
export class ProposalInput {
  @Field(() => ID, { description: 'The open event in which both take part.' })
  eventId!: string;

  @Field(() => ID, { description: 'The offer, entered into that event.' })
  offerId!: string;

  @Field(() => ID, { nullable: true, description: 'The demand it shall fill; the distributor’s own.' })
  demandId?: string | null;

  @Field(() => DealTermsInput, { description: 'The terms.' })
  terms!: DealTermsInput;

  @Field(() => DateTime, {
    description: 'Until when the supplier is to answer: from a second to 365 days ahead.',
  })
  answerBy!: Date;
}
