import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Me } from '#access';
import { Importer, ImportInput, ImportPreviewResult, ImportResult } from '#importing';
import { orRefusal, type Viewer } from '#platform';
import { offerImport } from './offer-import.js';

@Resolver()
export class OfferImportResolver {
  constructor(private readonly importer: Importer) {}

  @Allow('ORGANISER')
  @Query(() => ImportPreviewResult, { description: 'What an import of offers would do; nothing is written.' })
  previewOfferImport(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('fileId', { type: () => ID, description: 'The uploaded file.' }) fileId: string,
    @Me() viewer: Viewer,
  ) {
    return orRefusal(this.importer.preview(viewer, offerImport, eventId, fileId));
  }

  @Allow('ORGANISER')
  @Mutation(() => ImportResult, { description: 'Imports offers into an event, all of it or nothing.' })
  importOffers(
    @Args('key', { type: () => ID, description: 'Client-made key; the same twice imports once.' })
    key: string,
    @Args('input', { description: 'The file and the decisions.' }) input: ImportInput,
    @Me() viewer: Viewer,
  ) {
    return orRefusal(this.importer.run(viewer, offerImport, key, input));
  }
}
