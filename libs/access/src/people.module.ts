import { Module } from '@nestjs/common';
import { ActingService } from './acting.js';
import { HistoryReader } from './history.reader.js';
import { HistoryResolver } from './history.resolver.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationReader } from './invitation.reader.js';
import { InvitationResolver } from './invitation.resolver.js';
import { InvitationService } from './invitation.service.js';
import { Mail } from './mail.js';
import { OrganisationReader } from './organisation.reader.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';
import { PersonEntity } from './person.entity.js';
import { PersonReader } from './person.reader.js';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';

export const peopleEntities = [InvitationEntity, PersonEntity];

/** Organisations, their people, personal links and the history. */
@Module({
  providers: [
    ActingService,
    HistoryReader,
    HistoryResolver,
    InvitationReader,
    InvitationResolver,
    InvitationService,
    Mail,
    OrganisationReader,
    OrganisationResolver,
    OrganisationService,
    PersonReader,
    PersonResolver,
    PersonService,
  ],
  exports: [ActingService, InvitationService, OrganisationService, PersonService],
})
export class PeopleModule {}
