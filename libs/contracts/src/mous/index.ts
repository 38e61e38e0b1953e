import type { Provider } from '@nestjs/common';
import { MouLooksResolver } from './mou-looks.resolver.js';
import { MouReader } from './mou.reader.js';
import { MouAgreementEntity, MouPartyEntity } from './mou-party.entity.js';
import { MouStepEntity } from './mou-step.entity.js';
import { MouEntity, MouTextEntity } from './mou.entity.js';

export const mouEntities = [MouEntity, MouTextEntity, MouPartyEntity, MouAgreementEntity, MouStepEntity];
export const mouProviders: Provider[] = [MouReader, MouLooksResolver];
