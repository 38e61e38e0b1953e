import type { Provider } from '@nestjs/common';
import { MouLooksResolver } from './mou-looks.resolver.js';
import { MouMoving } from './mou-moving.js';
import { MouReader } from './mou.reader.js';
import { MouResolver } from './mou.resolver.js';
import { MouService } from './mou.service.js';
import { MouAgreementEntity, MouPartyEntity } from './mou-party.entity.js';
import { MouStepEntity } from './mou-step.entity.js';
import { MouEntity, MouTextEntity } from './mou.entity.js';

export const mouEntities = [MouEntity, MouTextEntity, MouPartyEntity, MouAgreementEntity, MouStepEntity];
export const mouProviders: Provider[] = [MouReader, MouLooksResolver, MouMoving, MouService, MouResolver];
