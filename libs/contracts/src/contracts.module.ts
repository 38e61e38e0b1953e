import { Module, type Provider } from '@nestjs/common';
import { AccessModule } from '#access';
import { boardProviders } from './board/index.js';
import { mouEntities, mouProviders } from './mous/index.js';
import { proposalEntities, proposalProviders, proposalWorkerProviders } from './proposals/index.js';
import { signingEntities, signingProviders } from './signing/index.js';

type Entity = new () => object;

export const contractEntities: Entity[] = [...proposalEntities, ...mouEntities, ...signingEntities];
const providers: Provider[] = [...proposalProviders, ...mouProviders, ...signingProviders, ...boardProviders];

/** The API's part: proposals, memoranda, their signing and the board. */
@Module({ imports: [AccessModule], providers })
export class ContractsModule {}

/** The worker's part: proposals that nobody answered in time expire. */
@Module({ providers: proposalWorkerProviders })
export class ContractsWorkerModule {}
