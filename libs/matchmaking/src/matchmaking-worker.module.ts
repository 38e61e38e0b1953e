import { Module } from '@nestjs/common';
import { Keeper } from './lists/keeper.js';
import { KeeperSession } from './lists/keeper-session.js';
import { KeeperWatch } from './lists/keeper-watch.js';
import { ReleaseCarrier } from './release/release-carrier.js';
import { ReleaseWatch } from './release/release-watch.js';
import { RunCalls } from './runs/run-calls.js';
import { RunSteps } from './runs/run-steps.js';
import { RunWatch } from './runs/run-watch.js';
import { ShardCarrier } from './runs/shard-carrier.js';
import { ShardHolds } from './runs/shard-holds.js';
import { ShardPreparer } from './runs/shard-preparer.js';
import { ShardScorer } from './runs/shard-scorer.js';

/** The worker's part: it begins to work on runs and changes when the application has started. */
@Module({
  providers: [
    ...[RunCalls, RunSteps, RunWatch, ShardCarrier, ShardHolds, ShardPreparer, ShardScorer],
    ...[Keeper, KeeperSession, KeeperWatch],
    ...[ReleaseCarrier, ReleaseWatch],
  ],
})
export class MatchmakingWorkerModule {}
