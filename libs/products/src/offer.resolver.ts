import { Args, ArgsType, Field, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, everyRole, Me, OnBehalfInput } from '#access';
import { orRefusal, PageInput, selected, type Page, type Viewer } from '#platform';
import { OfferFilter } from './offer-filter.js';
import { OfferInput } from './offer.input.js';
import { OfferReader } from './offer.reader.js';
import { OfferService } from './offer.service.js';
import { Offer, OfferPage, OfferResult, OfferSort, type OfferSortName } from './offer.type.js';

@ArgsType()
class OfferListArgs {
  @Field(() => ID, { nullable: true, description: 'Only those entered into this event.' })
  eventId?: string | null;

  @Field(() => OfferFilter, { nullable: true, description: 'Which of them.' })
  filter?: OfferFilter | null;

  @Field(() => OfferSort, { nullable: true, description: 'In which order; NEWEST when left out.' })
  sort?: OfferSortName | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Backwards; NEWEST stands the newest first by itself.',
  })
  descending?: boolean | null;

  @Field(() => PageInput, { nullable: true, description: 'Which page.' })
  page?: PageInput | null;
}

const idText = { type: () => ID, description: 'Id of the offer.' };
const behalf = {
  type: () => OnBehalfInput,
  nullable: true,
  description: 'For whom staff act; not given by suppliers.',
};

@Resolver()
export class OfferResolver {
  constructor(
    private readonly service: OfferService,
    private readonly reader: OfferReader,
  ) {}

  @Allow(...everyRole)
  @Query(() => OfferPage, {
    description:
      'Offers: staff those of their alliance, a distributor those of its events, a supplier its own.',
  })
  offers(
    @Args() list: OfferListArgs,
    @Me() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Offer>> {
    return this.reader.page(viewer, list, selected(info, 'items'));
  }

  @Allow(...everyRole)
  @Query(() => Offer, { description: 'One offer.' })
  offer(
    @Args('id', idText) id: string,
    @Me() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Offer> {
    return this.reader.one(viewer, id, selected(info));
  }

  @Allow('ORGANISER', 'SUPPLIER')
  @Mutation(() => OfferResult, {
    description:
      'Adds an offer and enters it into the event, or into every open event its supplier takes part in.',
  })
  publishOffer(
    @Args('key', { type: () => ID, description: 'Client-made key; the same twice gives the same offer.' })
    key: string,
    @Args('eventId', { type: () => ID, nullable: true, description: 'The event.' })
    eventId: string | null | undefined,
    @Args('input', { description: 'The offer.' }) input: OfferInput,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.publish(viewer, key, eventId ?? null, input, onBehalf));
  }

  @Allow('ORGANISER', 'SUPPLIER')
  @Mutation(() => OfferResult, {
    description: 'Changes an offer; what is filled in is no longer «cần bổ sung».',
  })
  changeOffer(
    @Args('id', idText) id: string,
    @Args('version', { type: () => Int, description: 'The version that was opened.' }) version: number,
    @Args('input', { description: 'The offer as it shall be.' }) input: OfferInput,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.change(viewer, id, version, input, onBehalf));
  }

  @Allow('ORGANISER', 'SUPPLIER')
  @Mutation(() => OfferResult, { description: 'Takes an offer back.' })
  withdrawOffer(
    @Args('id', idText) id: string,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.withdraw(viewer, id, onBehalf));
  }

  @Allow('ORGANISER', 'SUPPLIER')
  @Mutation(() => OfferResult, { description: 'Lets a withdrawn offer stand again.' })
  relistOffer(
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
