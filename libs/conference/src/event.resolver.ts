import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, everyRole, Me } from '#access';
import { orRefusal, type Viewer } from '#platform';
import { EventInput } from './event.input.js';
import { EventReader } from './event.reader.js';
import { EventService } from './event.service.js';
import { Event, EventResult } from './event.type.js';

const idText = { type: () => ID, description: 'Id of the event.' };

@Resolver()
export class EventResolver {
  constructor(
    private readonly service: EventService,
    private readonly reader: EventReader,
  ) {}

  @Allow(...everyRole)
  @Query(() => [Event], {
    description: 'Events, the newest first: of the own alliance for staff, else those one takes part in.',
  })
  events(@Me() viewer: Viewer): Promise<Event[]> {
    return this.reader.all(viewer);
  }

  @Allow(...everyRole)
  @Query(() => Event, { description: 'One event.' })
  event(@Args('id', idText) id: string, @Me() viewer: Viewer): Promise<Event> {
    return this.reader.one(viewer, id);
  }

  @Allow('ORGANISER')
  @Mutation(() => EventResult, { description: 'Opens a conference.' })
  openEvent(
    @Args('key', { type: () => ID, description: 'Client-made key; the same twice gives the same event.' })
    key: string,
    @Args('input', { description: 'The event.' }) input: EventInput,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.open(viewer, key, input));
  }

  @Allow('ORGANISER')
  @Mutation(() => EventResult, { description: 'Changes an event.' })
  changeEvent(
    @Args('id', idText) id: string,
    @Args('version', { type: () => Int, description: 'The version that was opened.' }) version: number,
    @Args('input', { description: 'The event as it shall be.' }) input: EventInput,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.change(viewer, id, version, input));
  }

  @Allow('ORGANISER')
  @Mutation(() => EventResult, { description: 'Closes an event: nothing is entered into it any more.' })
  closeEvent(@Args('id', idText) id: string, @Me() viewer: Viewer) {
    return this.answer(viewer, () => this.service.close(viewer, id));
  }

  private answer(viewer: Viewer, change: () => Promise<string>) {
    return orRefusal((async () => this.reader.one(viewer, await change()))());
  }
}
