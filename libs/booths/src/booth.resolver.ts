import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, everyRole, Me } from '#access';
import { orRefusal, type Viewer } from '#platform';
import { BoothReader } from './booth.reader.js';
import { BoothService } from './booth.service.js';
import { Booth, BoothResult } from './booth.type.js';

const eventText = { type: () => ID, description: 'Id of the event.' };
const numberText = { type: () => Int, description: 'Number of the booth, from 1.' };

@Resolver()
export class BoothResolver {
  constructor(
    private readonly service: BoothService,
    private readonly reader: BoothReader,
  ) {}

  @Allow(...everyRole)
  @Query(() => [Booth], { description: 'Booths of an event by number: all for staff, its own for a party.' })
  booths(@Args('eventId', eventText) eventId: string, @Me() viewer: Viewer): Promise<Booth[]> {
    return this.reader.ofEvent(viewer, eventId);
  }

  @Allow('ORGANISER')
  @Mutation(() => BoothResult, {
    description: 'Gives a free booth to an organisation, which takes part in the event from then on.',
  })
  assignBooth(
    @Args('eventId', eventText) eventId: string,
    @Args('number', numberText) number: number,
    @Args('organisationId', { type: () => ID, description: 'Who shall stand there.' }) organisationId: string,
    @Me() viewer: Viewer,
  ) {
    const assigned = this.service.assign(viewer, eventId, number, organisationId);
    return orRefusal(assigned.then(() => this.reader.one(viewer, eventId, number)));
  }

  @Allow('ORGANISER')
  @Mutation(() => BoothResult, { description: 'Frees a booth.' })
  freeBooth(
    @Args('eventId', eventText) eventId: string,
    @Args('number', numberText) number: number,
    @Me() viewer: Viewer,
  ) {
    const freed = this.service.free(viewer, eventId, number);
    return orRefusal(freed.then(() => this.reader.one(viewer, eventId, number)));
  }
}
