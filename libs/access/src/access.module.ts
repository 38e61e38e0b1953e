import { Module } from '@nestjs/common';
import { AccountEntity } from './account.entity.js';
import { ConsentResolver } from './consent.resolver.js';
import { OrganisationEntity } from './organisation.entity.js';
import { PeopleModule, peopleEntities } from './people.module.js';
import { SessionEntity } from './session.entity.js';
import { Sessions } from './sessions.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignInService } from './sign-in.service.js';
import { Throttle } from './throttle.js';
import { ViewerReader } from './viewer.reader.js';

export const accessEntities = [AccountEntity, OrganisationEntity, SessionEntity, ...peopleEntities];

@Module({
  imports: [PeopleModule],
  providers: [ConsentResolver, Sessions, SignInResolver, SignInService, Throttle, ViewerReader],
  exports: [PeopleModule, Sessions],
})
export class AccessModule {}
