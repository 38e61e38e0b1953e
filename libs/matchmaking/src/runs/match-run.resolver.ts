import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, Me } from '#access';
import { PageInput, type Page, type Viewer } from '#platform';
import { ownEvent } from '../own-event.js';
import { MatchRunReader } from './match-run.reader.js';
import { MatchRunService } from './match-run.service.js';
import { MatchRun, MatchRunPage } from './match-run.type.js';

@Resolver()
export class MatchRunResolver {
  constructor(
    private readonly source: DataSource,
    private readonly service: MatchRunService,
    private readonly reader: MatchRunReader,
  ) {}

  @Allow('ORGANISER')
  @Query(() => MatchRunPage, {
    description: 'The match runs of an event of one’s own alliance, newest first.',
  })
  async matchRuns(
    @Me() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('page', { type: () => PageInput, nullable: true, description: 'Which page.' }) page?: PageInput,
  ): Promise<Page<MatchRun>> {
    const event = await ownEvent(this.source, viewer, eventId);
    return this.reader.page(event.id, page);
  }

  @Allow('ORGANISER')
  @Mutation(() => MatchRun, {
    description: 'Asks for a scoring of every offer of the event against every demand («Kết nối»).',
  })
  async requestMatchRun(
    @Me() viewer: Viewer,
    @Args('key', { type: () => ID, description: 'A key the client made; the same key gives the same run.' })
    key: string,
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
  ): Promise<MatchRun> {
    return this.reader.one(await this.service.request(viewer, key, eventId));
  }
}
