import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Me } from '#access';
import { Importer, ImportInput, ImportPreviewResult, ImportResult } from '#importing';
import { orRefusal, type Viewer } from '#platform';
import { demandImport } from './demand-import.js';

@Resolver()
export class DemandImportResolver {
  constructor(private readonly importer: Importer) {}

  @Allow('ORGANISER')
  @Query(() => ImportPreviewResult, {
    description: 'What an import of demands would do; nothing is written.',
  })
  previewDemandImport(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('fileId', { type: () => ID, description: 'The uploaded file.' }) fileId: string,
    @Me() viewer: Viewer,
  ) {
    return orRefusal(this.importer.preview(viewer, demandImport, eventId, fileId));
  }

  @Allow('ORGANISER')
  @Mutation(() => ImportResult, { description: 'Imports demands into an event, all of it or nothing.' })
  importDemands(
    @Args('key', { type: () => ID, description: 'Client-made key; the same twice imports once.' })
    key: string,
    @Args('input', { description: 'The file and the decisions.' }) input: ImportInput,
    @Me() viewer: Viewer,
  ) {
    return orRefusal(this.importer.run(viewer, demandImport, key, input));
  }
}
