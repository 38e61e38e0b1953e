import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'How many papers of an event stand where: for staff all of them, for a party its own.',
})
export class DealCounts {
  @Field(() => Int, { description: 'Proposals that wait for an answer.' })
  proposalsOpen!: number;

  @Field(() => Int, { description: 'Proposals that were accepted.' })
  proposalsAccepted!: number;

  @Field(() => Int, { description: 'Memoranda whose text is not agreed yet.' })
  draft!: number;

  @Field(() => Int, { description: 'Memoranda with an agreed text, not on the signing list.' })
  agreed!: number;

  @Field(() => Int, { description: 'Memoranda on the signing list, not signed by all.' })
  listed!: number;

  @Field(() => Int, { description: 'Memoranda signed by all, without a scan.' })
  signed!: number;

  @Field(() => Int, { description: 'Signed memoranda whose scan is held.' })
  complete!: number;

  @Field(() => Int, { description: 'Memoranda that were given up.' })
  cancelled!: number;

  @Field(() => Int, {
    description: 'What waits for one’s own organisation; for staff: what waits for anybody.',
  })
  waitingForMe!: number;
}
