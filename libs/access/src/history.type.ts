import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, pageType, type HowAsked as How } from '#platform';
import { HowAsked } from './acting.js';

@ObjectType({ description: 'One change: what, when, who did it, for whom, who asked and how.' })
export class HistoryEntry {
  @Field(() => ID, { description: 'Its number in the history.' })
  id!: string;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;

  @Field(() => ID, { nullable: true, description: 'Account of who did it; null when the product did.' })
  byAccountId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who did it, unless erased since.' })
  byName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the organisation on whose behalf staff did it.',
  })
  onBehalfOf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who asked for it, unless erased since.',
  })
  askedByName!: string | null;

  @Field(() => HowAsked, { description: 'How it was asked for.' })
  how!: How;

  @Field(() => String, { description: 'The verb of the API, e.g. `changeOffer`.' })
  verb!: string;

  @Field(() => String, { description: 'What was changed, e.g. `offer`.' })
  noun!: string;

  @Field(() => String, { description: 'Id of what was changed; parts of a compound id joined by `:`.' })
  nounId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the thing was last called; null for what has no name, and for people.',
  })
  name!: string | null;

  @Field(() => Int, {
    description:
      'How many of the kind one act changed, 1 unless it is a release; the entry is then the last one’s.',
  })
  times!: number;

  @Field(() => [String], { description: 'Fields that changed.' })
  changedFields!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The changed fields before, as JSON; null for something new.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The changed fields after, as JSON; null for something removed.',
  })
  after!: string | null;
}

export const HistoryPage = pageType(HistoryEntry, 'HistoryPage');
