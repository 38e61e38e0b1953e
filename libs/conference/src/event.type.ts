import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, enumOf, InvalidInput, Stale } from '#platform';

export type Status = 'OPEN' | 'CLOSED';
export const EventStatus = enumOf<Status>('EventStatus', 'Where an event stands.', {
  OPEN: 'It is being prepared or is under way.',
  CLOSED: 'It is over; nothing is entered any more.',
});

@ObjectType({ description: 'What stands in an event, in numbers.' })
export class EventCounts {
  @Field(() => Int, { description: 'Offers entered and not withdrawn.' })
  offers!: number;

  @Field(() => Int, { description: 'Demands entered and not withdrawn.' })
  demands!: number;

  @Field(() => Int, { description: 'Suppliers that take part.' })
  suppliers!: number;

  @Field(() => Int, { description: 'Distributors that take part.' })
  distributors!: number;

  @Field(() => Int, { description: 'Offers and demands with something still to be completed.' })
  incomplete!: number;

  @Field(() => Int, { description: 'Booths that are taken.' })
  boothsTaken!: number;

  @Field(() => Int, { description: 'Pairs that are matches: scored by the last runs or added by staff.' })
  matches!: number;

  @Field(() => Int, { description: 'Matches the parties can see.' })
  released!: number;
}

@ObjectType({ description: 'A supply–demand conference.' })
export class Event {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Day, { description: 'The day it is held.' })
  heldOn!: string;

  @Field(() => String, { description: 'Where it is held.' })
  place!: string;

  @Field(() => Int, { description: 'How many delegates are expected.' })
  expectedDelegates!: number;

  @Field(() => Int, { description: 'How many booths there will be.' })
  expectedBooths!: number;

  @Field(() => [String], { description: 'The items of the programme in their order.' })
  programme!: string[];

  @Field(() => EventStatus, { description: 'Where it stands.' })
  status!: Status;

  @Field(() => Int, { description: 'Counts its changes; sent back with a change.' })
  version!: number;

  @Field(() => EventCounts, { nullable: true, description: 'Its numbers; for organisers only.' })
  counts!: EventCounts | null;
}

export const EventResult = createUnionType({
  name: 'EventResult',
  description: 'The event, or why nothing was written.',
  types: () => [Event, InvalidInput, Stale] as const,
  resolveType: (value: object) =>
    value instanceof InvalidInput ? InvalidInput : value instanceof Stale ? Stale : Event,
});

/** SQL that reads the event `alias` as JSON of the type above; `counts` is SQL of its numbers. */
export const eventJson = (alias: string, counts = 'null'): string =>
  `json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'heldOn', to_char(${alias}.held_on, 'YYYY-MM-DD'),
    'place', ${alias}.place, 'expectedDelegates', ${alias}.expected_delegates, 'expectedBooths', ${alias}.expected_booths,
    'programme', ${alias}.programme, 'status', ${alias}.status, 'version', ${alias}.version, 'counts', ${counts})`;
