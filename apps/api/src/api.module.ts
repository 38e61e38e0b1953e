import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule, accessEntities } from '#access';
import { BoothsModule, boothEntities } from '#booths';
import { BuyersModule, demandEntities } from '#buyers';
import { ConferenceModule, conferenceEntities } from '#conference';
import { ContractsModule, contractEntities } from '#contracts';
import { MatchmakingModule, matchmakingEntities } from '#matchmaking';
import { PlatformModule, type Settings } from '#platform';
import { ProductsModule, productEntities } from '#products';
import { GraphqlMetrics } from './graphql-metrics.js';
import { graphql } from './graphql.js';
import { ReferenceResolver } from './reference.resolver.js';

export const entities = [
  ...accessEntities,
  ...conferenceEntities,
  ...boothEntities,
  ...productEntities,
  ...demandEntities,
  ...matchmakingEntities,
  ...contractEntities,
];

/** The whole API: every lib that has resolvers, and GraphQL over them. */
@Module({})
export class ApiModule {
  static for(settings: Settings & { DATABASE_URL: string }): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.for(settings, entities),
        AccessModule,
        ConferenceModule,
        BoothsModule,
        ProductsModule,
        BuyersModule,
        MatchmakingModule,
        ContractsModule,
        graphql(settings),
      ],
      providers: [ReferenceResolver, GraphqlMetrics],
    };
  }
}
