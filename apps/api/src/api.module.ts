import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule, accessEntities } from '#access';
import { PlatformModule, type Settings } from '#platform';
import { graphql } from './graphql.js';

/** The whole API: every lib that has resolvers, and GraphQL over them. */
@Module({})
export class ApiModule {
  static for(settings: Settings & { DATABASE_URL: string }): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.for(settings, [...accessEntities]), AccessModule, graphql(settings)],
    };
  }
}
