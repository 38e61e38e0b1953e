import type { Provider } from '@nestjs/common';
import { ExpiryCalls } from './expiry-calls.js';
import { ExpiryWatch } from './expiry-watch.js';
import { ProposalExpiry } from './proposal-expiry.js';
import { ProposalEntity, ProposalStepEntity } from './proposal.entity.js';
import { ProposalReader } from './proposal.reader.js';
import { ProposalResolver } from './proposal.resolver.js';
import { ProposalService } from './proposal.service.js';

export const proposalEntities = [ProposalEntity, ProposalStepEntity];
export const proposalProviders: Provider[] = [ExpiryCalls, ProposalReader, ProposalResolver, ProposalService];
export const proposalWorkerProviders: Provider[] = [ExpiryWatch, ProposalExpiry];
