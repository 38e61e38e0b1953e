import { Module } from '@nestjs/common';
import { RunCalls } from './runs/run-calls.js';
import { RunCarrier } from './runs/run-carrier.js';
import { RunHolds } from './runs/run-holds.js';
import { RunScores } from './runs/run-scores.js';
import { RunWatch } from './runs/run-watch.js';
import { MatchRunEntity } from './runs/match-run.entity.js';
import { MatchRunReader } from './runs/match-run.reader.js';
import { MatchRunResolver } from './runs/match-run.resolver.js';
import { MatchRunService } from './runs/match-run.service.js';

export const matchmakingEntities = [MatchRunEntity];

/** The API's part: asking for runs, reviewing what they found, releasing it. */
@Module({ providers: [RunCalls, MatchRunReader, MatchRunService, MatchRunResolver] })
export class MatchmakingModule {}

/** The worker's part: it begins to work on runs when the application has started. */
@Module({ providers: [RunCalls, RunCarrier, RunHolds, RunScores, RunWatch] })
export class MatchmakingWorkerModule {}
