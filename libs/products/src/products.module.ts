import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { ImportingModule } from '#importing';
import { CertificateEntity } from './certificate.entity.js';
import { EventOfferEntity } from './event-offer.entity.js';
import { OfferEntity } from './offer.entity.js';
import { OfferImportResolver } from './offer-import.resolver.js';
import { OfferReader } from './offer.reader.js';
import { OfferResolver } from './offer.resolver.js';
import { OfferService } from './offer.service.js';
import { ProductEntity } from './product.entity.js';

export const productEntities = [ProductEntity, CertificateEntity, OfferEntity, EventOfferEntity];

@Module({
  imports: [AccessModule, ImportingModule],
  providers: [OfferImportResolver, OfferReader, OfferResolver, OfferService],
})
export class ProductsModule {}
