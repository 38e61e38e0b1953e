import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Organisation } from '#access';
import { InvalidInput } from '#platform';

@ObjectType({ description: 'A booth of an event.' })
export class Booth {
  @Field(() => ID, { description: 'Id of the event.' })
  eventId!: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => Organisation, { nullable: true, description: 'Who stands there; null when it is free.' })
  organisation!: Organisation | null;
}

export const BoothResult = createUnionType({
  name: 'BoothResult',
  description: 'The booth, or why nothing was written.',
  types: () => [Booth, InvalidInput] as const,
  resolveType: (value: object) => (value instanceof InvalidInput ? InvalidInput : Booth),
});
