import type { Provider } from '@nestjs/common';
import { MouScanEntity, MouSignatureEntity } from './mou-signature.entity.js';
import { ScanService } from './scan.service.js';
import { SignatureService } from './signature.service.js';
import { SigningListService } from './signing-list.service.js';
import { SigningResolver } from './signing.resolver.js';

export const signingEntities = [MouSignatureEntity, MouScanEntity];
export const signingProviders: Provider[] = [
  ...[SigningListService, SignatureService, ScanService, SigningResolver],
];
