import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import type { RunStatus as Status } from '../runs/match-run.entity.js';
import { RunStatus } from '../runs/match-run.type.js';

@ObjectType({
  description: 'A release of every good pair of a large event, carried out in parts. Staff only.',
})
export class MatchRelease {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => RunStatus, {
    description: 'How far it is. FAILED: it stopped part-way; a new release goes on with what is missing.',
  })
  status!: Status;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: string | null;

  @Field(() => Int, { description: 'Pairs to look at; 0 until it has started.' })
  pairsTotal!: number;

  @Field(() => Int, { description: 'Pairs looked at so far.' })
  pairsDone!: number;

  @Field(() => Int, { description: 'Pairs that stand released by it, those that stood so before included.' })
  released!: number;

  @Field(() => Int, { description: 'Pairs that the parties no longer see.' })
  withdrawn!: number;

  @Field(() => String, { nullable: true, description: 'What went wrong last, for whoever runs the program.' })
  failure!: string | null;
}
