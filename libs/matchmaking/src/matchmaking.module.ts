import { Module } from '@nestjs/common';
import { AdviceReader } from './advice/advice.reader.js';
import { AdviceResolver } from './advice/advice.resolver.js';
import { RunCalls } from './runs/run-calls.js';
import { MatchRunEntity } from './runs/match-run.entity.js';
import { MatchRunReader } from './runs/match-run.reader.js';
import { MatchRunResolver } from './runs/match-run.resolver.js';
import { MatchRunService } from './runs/match-run.service.js';
import { OpinionResolver } from './opinions/opinion.resolver.js';
import { OpinionService } from './opinions/opinion.service.js';
import { ForgottenTasteEntity, MatchOpinionEntity } from './opinions/opinion.entity.js';
import { TasteReader } from './opinions/taste.reader.js';
import { MatchReleaseReader } from './release/match-release.reader.js';
import { ReleaseFiguresReader } from './release/release-figures.reader.js';
import { ReleaseService } from './release/release.service.js';
import { ReleasedMatchEntity } from './release/released-match.entity.js';
import { ReleasedReader } from './release/released.reader.js';
import { ReleasedResolver } from './release/released.resolver.js';
import { DecisionService } from './review/decision.service.js';
import { MatchDecisionEntity } from './review/match-decision.entity.js';
import { MatchReader } from './review/match.reader.js';
import { MatchResolver } from './review/match.resolver.js';
import { VetoedReader } from './review/vetoed.reader.js';
import { MatchWeightsEntity } from './weights/match-weights.entity.js';
import { MatchWeightsReader } from './weights/match-weights.reader.js';
import { MatchWeightsResolver } from './weights/match-weights.resolver.js';
import { MatchWeightsService } from './weights/match-weights.service.js';
import { WeightsPreviewReader } from './weights/weights-preview.reader.js';

export const matchmakingEntities = [
  MatchRunEntity,
  MatchDecisionEntity,
  ReleasedMatchEntity,
  MatchWeightsEntity,
  MatchOpinionEntity,
  ForgottenTasteEntity,
];

/** The API's part: asking for runs, reviewing what they found, releasing it. */
@Module({
  providers: [
    ...[RunCalls, MatchRunReader, MatchRunService, MatchRunResolver],
    ...[MatchReader, VetoedReader, DecisionService, MatchResolver],
    ...[MatchWeightsReader, MatchWeightsService, WeightsPreviewReader, MatchWeightsResolver],
    ...[ReleaseService, ReleasedReader, MatchReleaseReader, ReleaseFiguresReader, ReleasedResolver],
    ...[OpinionService, TasteReader, OpinionResolver],
    ...[AdviceReader, AdviceResolver],
  ],
})
export class MatchmakingModule {}
