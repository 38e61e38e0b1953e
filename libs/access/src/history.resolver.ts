import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PageInput, type Page, type Viewer } from '#platform';
import { Allow, everyRole } from './allow.js';
import { HistoryReader } from './history.reader.js';
import { HistoryPage, type HistoryEntry } from './history.type.js';
import { Me } from './me.js';

@Resolver()
export class HistoryResolver {
  constructor(private readonly reader: HistoryReader) {}

  @Allow(...everyRole)
  @Query(() => HistoryPage, {
    description:
      'What changed, the newest first: of the own alliance for staff, of the own organisation for a party.',
  })
  history(
    @Args('noun', { type: () => String, nullable: true, description: 'Only of this kind, e.g. `offer`.' })
    noun: string | null,
    @Args('nounId', { type: () => String, nullable: true, description: 'Only of the one with this id.' })
    nounId: string | null,
    @Args('organisationId', { type: () => ID, nullable: true, description: 'Only of this organisation.' })
    organisationId: string | null,
    @Args('page', { type: () => PageInput, nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Me() viewer: Viewer,
  ): Promise<Page<HistoryEntry>> {
    return this.reader.page(viewer, { noun, nounId, organisationId }, page);
  }
}
