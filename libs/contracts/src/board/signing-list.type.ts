import { Field, ObjectType } from '@nestjs/graphql';
import { Event } from '#conference';
import { Mou } from '../mous/mou.type.js';

@ObjectType({
  description: 'The approved signing list: order on stage, table signs and script are made of it.',
})
export class SigningList {
  @Field(() => Event, { description: 'The event; without its counts.' })
  event!: Event;

  @Field(() => [Mou], { description: 'On the list, also what is signed, in the order of the stage.' })
  mous!: Mou[];

  @Field(() => [Mou], { description: 'With an agreed text and not on the list yet, by number.' })
  ready!: Mou[];
}
