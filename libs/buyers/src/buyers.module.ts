import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { ImportingModule } from '#importing';
import { DemandEntity } from './demand.entity.js';
import { DemandImportResolver } from './demand-import.resolver.js';
import { DemandReader } from './demand.reader.js';
import { DemandResolver } from './demand.resolver.js';
import { DemandService } from './demand.service.js';
import { EventDemandEntity } from './event-demand.entity.js';

export const demandEntities = [DemandEntity, EventDemandEntity];

@Module({
  imports: [AccessModule, ImportingModule],
  providers: [DemandImportResolver, DemandReader, DemandResolver, DemandService],
})
export class BuyersModule {}
