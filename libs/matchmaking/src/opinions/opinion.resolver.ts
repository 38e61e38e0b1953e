import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Me } from '#access';
import { type InvalidInput, orRefusal, type Stale, type Viewer } from '#platform';
import { OpinionService } from './opinion.service.js';
import {
  MatchOpinion,
  MatchOpinionResult,
  Opinion,
  OpinionReason,
  Taste,
  type OpinionName,
  type OpinionReasonName,
} from './opinion.type.js';
import { TasteReader } from './taste.reader.js';

@Resolver()
export class OpinionResolver {
  constructor(
    private readonly service: OpinionService,
    private readonly taste: TasteReader,
  ) {}

  @Allow('SUPPLIER', 'DISTRIBUTOR')
  @Query(() => [Taste], {
    description: 'What one’s own reasons for not being interested do to one’s own lists.',
  })
  ownTaste(@Me() viewer: Viewer): Promise<Taste[]> {
    return this.taste.own(viewer);
  }

  @Allow('SUPPLIER', 'DISTRIBUTOR')
  @Mutation(() => MatchOpinionResult, {
    description: 'Says what one thinks of a released match of one’s own; it moves one’s own list only.',
  })
  setMatchOpinion(
    @Me() viewer: Viewer,
    @Args('matchId', { type: () => ID, description: 'The match.' }) matchId: string,
    @Args('opinion', { type: () => Opinion, description: 'What one thinks.' }) opinion: OpinionName,
    @Args('reason', {
      type: () => OpinionReason,
      nullable: true,
      description: 'Why one is not interested; with NOT_INTERESTED only.',
    })
    reason?: OpinionReasonName,
    @Args('note', {
      type: () => String,
      nullable: true,
      description: 'In own words, at most 300 characters.',
    })
    note?: string,
  ): Promise<MatchOpinion | InvalidInput | Stale> {
    return orRefusal(this.service.set(viewer, matchId, { opinion, reason, note }));
  }

  @Allow('SUPPLIER', 'DISTRIBUTOR')
  @Mutation(() => [Taste], {
    description: 'Has a reason move one’s own lists no more; the hidden matches stay hidden.',
  })
  async forgetTaste(
    @Me() viewer: Viewer,
    @Args('reason', { type: () => OpinionReason, description: 'The reason.' }) reason: OpinionReasonName,
  ): Promise<Taste[]> {
    await this.service.forget(viewer, reason);
    return this.taste.own(viewer);
  }
}
