import { Args, Float, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, Me } from '#access';
import { PageInput, type Page, type Viewer } from '#platform';
import { DecisionService } from '../review/decision.service.js';
import { Opinion, type OpinionName } from '../opinions/opinion.type.js';
import { ownEvent } from '../own-event.js';
import { PairInput } from '../review/match.type.js';
import { MatchReleaseReader } from './match-release.reader.js';
import { MatchRelease } from './match-release.type.js';
import { ReleaseFiguresReader } from './release-figures.reader.js';
import { ReleaseFigures, ReleasePreview } from './release-figures.type.js';
import { ReleaseService } from './release.service.js';
import { ReleasedReader } from './released.reader.js';
import {
  DistributorMatchPage,
  Released,
  SupplierMatchPage,
  type DistributorMatch,
  type SupplierMatch,
} from './released.type.js';

const eventText = { type: () => ID, nullable: true, description: 'Of this event only.' };
const opinionText = {
  type: () => Opinion,
  nullable: true,
  description: 'With this opinion of one’s own only; if left out, all but NOT_INTERESTED.',
};
const pageText = { type: () => PageInput, nullable: true, description: 'Which page.' };

const ofEvent = { type: () => ID, description: 'The event.' };
const leastText = { type: () => Float, nullable: true, description: 'Only from this score on, 0 to 1.' };
const topText = {
  type: () => Int,
  nullable: true,
  description:
    'To a distributor only the best so many of each demand; suppliers see theirs by the score alone. Added pairs and those that stand released are released in any case.',
};

@Resolver()
export class ReleasedResolver {
  constructor(
    private readonly source: DataSource,
    private readonly service: ReleaseService,
    private readonly decisions: DecisionService,
    private readonly reader: ReleasedReader,
    private readonly releases: MatchReleaseReader,
    private readonly figures: ReleaseFiguresReader,
  ) {}

  @Allow('SUPPLIER')
  @Query(() => SupplierMatchPage, { description: 'The released matches of one’s own offers.' })
  supplierMatches(
    @Me() viewer: Viewer,
    @Args('eventId', eventText) eventId?: string,
    @Args('opinion', opinionText) opinion?: OpinionName,
    @Args('page', pageText) page?: PageInput,
  ): Promise<Page<SupplierMatch>> {
    return this.reader.ofSupplier(viewer, { eventId, opinion }, page);
  }

  @Allow('DISTRIBUTOR')
  @Query(() => DistributorMatchPage, { description: 'The released matches of one’s own demands.' })
  distributorMatches(
    @Me() viewer: Viewer,
    @Args('eventId', eventText) eventId?: string,
    @Args('demandId', { type: () => ID, nullable: true, description: 'Of this demand only.' })
    demandId?: string,
    @Args('opinion', opinionText) opinion?: OpinionName,
    @Args('page', pageText) page?: PageInput,
  ): Promise<Page<DistributorMatch>> {
    return this.reader.ofDistributor(viewer, { eventId, demandId, opinion }, page);
  }

  @Allow('ORGANISER')
  @Query(() => MatchRelease, {
    nullable: true,
    description: 'The last release of an event of one’s own alliance that was carried out in parts.',
  })
  async matchRelease(
    @Me() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
  ): Promise<MatchRelease | null> {
    await ownEvent(this.source, viewer, eventId);
    return this.releases.last(eventId);
  }

  @Allow('ORGANISER')
  @Query(() => ReleaseFigures, { description: 'How many pairs of an event the parties see.' })
  async releaseFigures(
    @Me() viewer: Viewer,
    @Args('eventId', ofEvent) eventId: string,
  ): Promise<ReleaseFigures> {
    await ownEvent(this.source, viewer, eventId);
    return this.figures.ofEvent(eventId);
  }

  @Allow('ORGANISER')
  @Query(() => ReleasePreview, { description: 'What `releaseMatches` would show; nothing is written.' })
  async previewRelease(
    @Me() viewer: Viewer,
    @Args('eventId', ofEvent) eventId: string,
    @Args('minScore', leastText) minScore?: number,
    @Args('topPerDemand', topText) topPerDemand?: number,
  ): Promise<ReleasePreview> {
    await ownEvent(this.source, viewer, eventId);
    return this.figures.preview(eventId, { minScore, topPerDemand });
  }

  @Allow('ORGANISER')
  @Mutation(() => Released, {
    description: 'Lets both sides of matches read them, each in its own words, as they stand now.',
  })
  releaseMatches(
    @Me() viewer: Viewer,
    @Args('eventId', ofEvent) eventId: string,
    @Args('pairs', {
      type: () => [PairInput],
      nullable: true,
      description: 'These, at most 1,000; if left out, every match that is not barred.',
    })
    pairs?: PairInput[],
    @Args('minScore', leastText) minScore?: number,
    @Args('topPerDemand', topText) topPerDemand?: number,
  ): Promise<Released> {
    return this.service.release(viewer, eventId, { pairs, minScore, topPerDemand });
  }

  @Allow('ORGANISER')
  @Mutation(() => Released, { description: 'Takes a released pair back; the parties no longer see it.' })
  async withdrawRelease(
    @Me() viewer: Viewer,
    @Args('pair', { description: 'The pair.' }) pair: PairInput,
    @Args('reason', { description: 'Why, 1 to 500 characters.' }) reason: string,
  ): Promise<Released> {
    const withdrawn = await this.decisions.withdrawRelease(viewer, pair, reason);
    return { released: 0, withdrawn, underWay: false };
  }
}
