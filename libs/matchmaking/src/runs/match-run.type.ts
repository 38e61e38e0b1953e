import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType } from '#platform';
import type { RunCause as Cause, RunStatus as Status } from './match-run.entity.js';

export const RunStatus = enumOf<Status>('RunStatus', 'How far a match run, or a release in parts, is.', {
  QUEUED: 'It waits for a worker.',
  RUNNING: 'A worker is at work on it.',
  FINISHED: 'All of it is done.',
  FAILED: 'It could not be finished; staff may ask for another.',
});

export const RunCause = enumOf<Cause>('RunCause', 'What caused a match run.', {
  STAFF: 'Staff asked for it.',
  CHANGE: 'An offer or a demand changed.',
});

@ObjectType({ description: 'One scoring of every offer of an event against every demand.' })
export class MatchRun {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => RunStatus, { description: 'How far it is.' })
  status!: Status;

  @Field(() => RunCause, { description: 'What caused it.' })
  cause!: Cause;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When a worker first took it.' })
  startedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: string | null;

  @Field(() => Int, { description: 'Pairs to score; 0 until it has started.' })
  pairsTotal!: number;

  @Field(() => Int, { description: 'Pairs scored so far.' })
  pairsDone!: number;

  @Field(() => Int, { description: 'Pairs that are matches so far.' })
  matched!: number;

  @Field(() => Int, { description: 'Pairs that can never be matches so far.' })
  vetoed!: number;

  @Field(() => Int, { description: 'Shards of work it was cut into; 0 until it has started.' })
  shards!: number;

  @Field(() => Int, { description: 'Shards that are done.' })
  shardsDone!: number;

  @Field(() => Int, {
    description: 'How often a worker took it; more than one when a worker ended in the middle.',
  })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What went wrong, for whoever runs the program.' })
  failure!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the program tries again by itself, if it failed and is the last one.',
  })
  retryAt!: string | null;
}

export const MatchRunPage = pageType(MatchRun, 'MatchRunPage');
