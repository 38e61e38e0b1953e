import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Me, OnBehalfInput } from '#access';
import { orRefusal, PageInput, type Page, type Viewer } from '#platform';
import { DemandFilter } from './demand-filter.js';
import { DemandInput } from './demand.input.js';
import { DemandReader } from './demand.reader.js';
import { DemandService } from './demand.service.js';
import { Demand, DemandPage, DemandResult, DemandSort, type DemandSortName } from './demand.type.js';

@ArgsType()
class DemandListArgs {
  @Field(() => ID, { nullable: true, description: 'Only those entered into this event.' })
  eventId?: string | null;

  @Field(() => DemandFilter, { nullable: true, description: 'Which of them.' })
  filter?: DemandFilter | null;

  @Field(() => DemandSort, { nullable: true, description: 'In which order; NEWEST when left out.' })
  sort?: DemandSortName | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Backwards; NEWEST stands the newest first by itself.',
  })
  descending?: boolean | null;

  @Field(() => PageInput, { nullable: true, description: 'Which page.' })
  page?: PageInput | null;
}

const idText = { type: () => ID, description: 'Id of the demand.' };
const behalf = {
  type: () => OnBehalfInput,
  nullable: true,
  description: 'For whom staff act; not given by distributors.',
};

@Resolver()
export class DemandResolver {
  constructor(
    private readonly service: DemandService,
    private readonly reader: DemandReader,
  ) {}

  @Allow('ORGANISER', 'DISTRIBUTOR')
  @Query(() => DemandPage, {
    description: 'Demands: staff those of their alliance, a distributor its own.',
  })
  demands(@Args() list: DemandListArgs, @Me() viewer: Viewer): Promise<Page<Demand>> {
    return this.reader.page(viewer, list);
  }

  @Allow('ORGANISER', 'DISTRIBUTOR')
  @Query(() => Demand, { description: 'One demand.' })
  demand(@Args('id', idText) id: string, @Me() viewer: Viewer): Promise<Demand> {
    return this.reader.one(viewer, id);
  }

  @Allow('ORGANISER', 'DISTRIBUTOR')
  @Mutation(() => DemandResult, {
    description:
      'Adds a demand and enters it into the event, or into every open event its distributor takes part in.',
  })
  publishDemand(
    @Args('key', { type: () => ID, description: 'Client-made key; the same twice gives the same demand.' })
    key: string,
    @Args('eventId', { type: () => ID, nullable: true, description: 'The event.' })
    eventId: string | null | undefined,
    @Args('input', { description: 'The demand.' }) input: DemandInput,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.publish(viewer, key, eventId ?? null, input, onBehalf));
  }

  @Allow('ORGANISER', 'DISTRIBUTOR')
  @Mutation(() => DemandResult, {
    description: 'Changes a demand; what is filled in is no longer «cần bổ sung».',
  })
  changeDemand(
    @Args('id', idText) id: string,
    @Args('version', { type: () => Int, description: 'The version that was opened.' }) version: number,
    @Args('input', { description: 'The demand as it shall be.' }) input: DemandInput,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.change(viewer, id, version, input, onBehalf));
  }

  @Allow('ORGANISER', 'DISTRIBUTOR')
  @Mutation(() => DemandResult, { description: 'Takes a demand back.' })
  withdrawDemand(
    @Args('id', idText) id: string,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.withdraw(viewer, id, onBehalf));
  }

  @Allow('ORGANISER', 'DISTRIBUTOR')
  @Mutation(() => DemandResult, { description: 'Lets a withdrawn demand stand again.' })
  relistDemand(
    @Args('id', idText) id: string,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.relist(viewer, id, onBehalf));
  }

  private answer(viewer: Viewer, change: () => Promise<string>) {
    return orRefusal((async () => this.reader.one(viewer, await change()))());
  }
}
