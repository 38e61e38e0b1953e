import { Module } from '@nestjs/common';
import { EventEntity } from './event.entity.js';
import { EventReader } from './event.reader.js';
import { EventResolver } from './event.resolver.js';
import { EventService } from './event.service.js';
import { ParticipantEntity } from './participant.entity.js';

export const conferenceEntities = [EventEntity, ParticipantEntity];

@Module({ providers: [EventReader, EventResolver, EventService], exports: [EventService] })
export class ConferenceModule {}
