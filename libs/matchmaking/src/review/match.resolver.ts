import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, Me } from '#access';
import type { VetoCode as Veto } from '#matching';
import { InvalidInput, orRefusal, PageInput, type Page, type Stale, type Viewer } from '#platform';
import { ownEvent } from '../own-event.js';
import { VetoCode } from '../reason.type.js';
import { DecisionService } from './decision.service.js';
import { MatchReader } from './match.reader.js';
import {
  Match,
  MatchFilter,
  MatchPage,
  MatchResult,
  MatchSort,
  PairInput,
  VetoedPage,
} from './match.type.js';
import { VetoedReader } from './vetoed.reader.js';

const eventText = { type: () => ID, description: 'The event.' };
const pairText = { description: 'The pair.' };
const reasonText = { description: 'Why, 1 to 500 characters.' };
const ofDemand = { description: 'Of this demand only; this or an offer is required in a large event.' };
const pageText = { type: () => PageInput, nullable: true, description: 'Which page.' };

@Resolver()
export class MatchResolver {
  constructor(
    private readonly source: DataSource,
    private readonly decisions: DecisionService,
    private readonly matchReader: MatchReader,
    private readonly vetoedReader: VetoedReader,
  ) {}

  @Allow('ORGANISER')
  @Query(() => MatchPage, {
    description: 'Pairs of an event that are scored, decided or released, for staff to review.',
  })
  async matches(
    @Me() viewer: Viewer,
    @Args('eventId', eventText) eventId: string,
    @Args('filter', { type: () => MatchFilter, nullable: true, description: 'Which of them.' })
    filter?: MatchFilter,
    @Args('sort', {
      type: () => MatchSort,
      nullable: true,
      description: 'In which order; SCORE if left out.',
    })
    sort?: keyof typeof MatchSort,
    @Args('page', pageText) page?: PageInput,
  ): Promise<Page<Match>> {
    await ownEvent(this.source, viewer, eventId);
    return this.matchReader.page(eventId, filter ?? {}, sort ?? 'SCORE', page);
  }

  @Allow('ORGANISER')
  @Query(() => VetoedPage, {
    description: 'Pairs of the right product that can never be matches, and why, as they stand now.',
  })
  async vetoedPairs(
    @Me() viewer: Viewer,
    @Args('eventId', eventText) eventId: string,
    @Args('demandId', { type: () => ID, nullable: true, ...ofDemand })
    demandId?: string,
    @Args('offerId', { type: () => ID, nullable: true, description: 'Of this offer only.' }) offerId?: string,
    @Args('veto', { type: () => VetoCode, nullable: true, description: 'With this veto only.' }) veto?: Veto,
    @Args('page', pageText) page?: PageInput,
  ): Promise<VetoedPage> {
    await ownEvent(this.source, viewer, eventId);
    return this.vetoedReader.page(eventId, { demandId, offerId, veto }, page);
  }

  @Allow('ORGANISER')
  @Mutation(() => MatchResult, {
    description: 'Has a pair released whatever its score; refused for a pair with a hard veto.',
  })
  addMatch(
    @Me() viewer: Viewer,
    @Args('pair', pairText) pair: PairInput,
    @Args('reason', reasonText) reason: string,
  ): Promise<Match | InvalidInput | Stale> {
    return this.answer(pair, this.decisions.add(viewer, pair, reason));
  }

  @Allow('ORGANISER')
  @Mutation(() => MatchResult, {
    description: 'Keeps a pair from being released; what was released is withdrawn.',
  })
  barMatch(
    @Me() viewer: Viewer,
    @Args('pair', pairText) pair: PairInput,
    @Args('reason', reasonText) reason: string,
  ): Promise<Match | InvalidInput | Stale> {
    return this.answer(pair, this.decisions.bar(viewer, pair, reason));
  }

  @Allow('ORGANISER')
  @Mutation(() => MatchResult, { description: 'Forgets what was decided about a pair.' })
  clearMatchDecision(
    @Me() viewer: Viewer,
    @Args('pair', pairText) pair: PairInput,
  ): Promise<Match | InvalidInput | Stale> {
    return this.answer(pair, this.decisions.clear(viewer, pair));
  }

  private answer(pair: PairInput, decided: Promise<void>): Promise<Match | InvalidInput | Stale> {
    return orRefusal(decided.then(() => this.matchReader.one(pair)));
  }
}
