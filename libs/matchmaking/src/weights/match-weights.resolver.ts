import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, Me } from '#access';
import { type InvalidInput, orRefusal, type Stale, type Viewer } from '#platform';
import { ownEvent } from '../own-event.js';
import { MatchWeightsReader } from './match-weights.reader.js';
import { MatchWeightsService } from './match-weights.service.js';
import {
  CriterionWeightInput,
  MatchWeights,
  MatchWeightsResult,
  WeightsPreviewResult,
  type WeightsPreview,
} from './match-weights.type.js';
import { WeightsPreviewReader } from './weights-preview.reader.js';

const eventText = { type: () => ID, description: 'The event.' };

@Resolver()
export class MatchWeightsResolver {
  constructor(
    private readonly source: DataSource,
    private readonly service: MatchWeightsService,
    private readonly reader: MatchWeightsReader,
    private readonly preview: WeightsPreviewReader,
  ) {}

  @Allow('ORGANISER')
  @Query(() => MatchWeights, {
    description: 'What each criterion weighs in an event of one’s own alliance.',
  })
  async matchWeights(
    @Me() viewer: Viewer,
    @Args('eventId', eventText) eventId: string,
  ): Promise<MatchWeights> {
    await ownEvent(this.source, viewer, eventId);
    return this.reader.ofEvent(eventId);
  }

  @Allow('ORGANISER')
  @Query(() => WeightsPreviewResult, {
    description: 'What other weights would change in the lists of an event; nothing is written.',
  })
  async previewMatchWeights(
    @Me() viewer: Viewer,
    @Args('eventId', eventText) eventId: string,
    @Args('weights', {
      type: () => [CriterionWeightInput],
      description: 'The weights that differ from the usual ones; the others stay usual.',
    })
    weights: CriterionWeightInput[],
  ): Promise<WeightsPreview | InvalidInput | Stale> {
    await ownEvent(this.source, viewer, eventId);
    return orRefusal(this.preview.ofEvent(eventId, weights));
  }

  @Allow('ORGANISER')
  @Mutation(() => MatchWeightsResult, {
    description:
      'Changes what each criterion weighs in an event and has it matched again; none given means the usual weights.',
  })
  setMatchWeights(
    @Me() viewer: Viewer,
    @Args('key', { type: () => ID, description: 'Client-made key; the same twice is done once.' })
    key: string,
    @Args('eventId', eventText) eventId: string,
    @Args('version', { type: () => Int, description: 'The version that was opened.' }) version: number,
    @Args('weights', {
      type: () => [CriterionWeightInput],
      description: 'The weights that differ from the usual ones; the others become usual.',
    })
    weights: CriterionWeightInput[],
  ): Promise<MatchWeights | InvalidInput | Stale> {
    return orRefusal(
      this.service.set(viewer, key, eventId, version, weights).then(() => this.reader.ofEvent(eventId)),
    );
  }
}
