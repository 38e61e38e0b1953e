import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, Me } from '#access';
import type { Viewer } from '#platform';
import { AdviceReader } from './advice.reader.js';
import { AdviceType } from './advice.type.js';

const only = (noun: string) => ({ type: () => ID, nullable: true, description: `Of this ${noun} only.` });

@Resolver()
export class AdviceResolver {
  constructor(private readonly reader: AdviceReader) {}

  @Allow('SUPPLIER')
  @Query(() => [AdviceType], {
    description:
      'For each of one’s own offers the one change that would make most demands fit, or fit better; or why there is none.',
  })
  supplierAdvice(
    @Me() viewer: Viewer,
    @Args('eventId', only('event')) eventId?: string,
    @Args('offerId', only('offer')) offerId?: string,
  ): Promise<AdviceType[]> {
    return this.reader.ofSupplier(viewer, eventId ?? null, offerId ?? null);
  }

  @Allow('DISTRIBUTOR')
  @Query(() => [AdviceType], {
    description:
      'For each of one’s own demands the one change that would make most offers fit, or why there is none.',
  })
  distributorAdvice(
    @Me() viewer: Viewer,
    @Args('eventId', only('event')) eventId?: string,
    @Args('demandId', only('demand')) demandId?: string,
  ): Promise<AdviceType[]> {
    return this.reader.ofDistributor(viewer, eventId ?? null, demandId ?? null);
  }
}
