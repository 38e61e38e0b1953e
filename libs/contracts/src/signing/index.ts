import type { Provider } from '@nestjs/common';
import { MouScanEntity, MouSignatureEntity } from './mou-signature.entity.js';

export const signingEntities = [MouSignatureEntity, MouScanEntity];
export const signingProviders: Provider[] = [];
