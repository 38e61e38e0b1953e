import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { ActingService, type Acting, type OnBehalfInput } from '#access';
import { stillNeeded, type Terms } from '#importing';
import { AppError, Changes, checkInput, refuseStale, type Viewer } from '#platform';
import { CertificateEntity } from './certificate.entity.js';
import { enterOffer } from './entering.js';
import { refuseForeignFiles } from './files-of-offer.js';
import { OfferEntity } from './offer.entity.js';
import { offerInput, type CheckedOffer, type OfferInput } from './offer.input.js';
import { ProductEntity } from './product.entity.js';

type OnBehalf = OnBehalfInput | null | undefined;

/** Changes of offers, by their suppliers or by staff on their behalf. Each answers the offer's id. */
@Injectable()
export class OfferService {
  constructor(
    private readonly changes: Changes,
    private readonly acting: ActingService,
  ) {}

  /** @throws Refusal naming the fields that are not right; AppError NOT_FOUND for the event. */
  async publish(
    viewer: Viewer,
    key: string,
    eventId: string | null,
    given: OfferInput,
    onBehalf: OnBehalf,
  ): Promise<string> {
    const { actor, organisationId, allianceId } = await this.acting.for(viewer, onBehalf, 'SUPPLIER');
    const input = checkInput(offerInput, given);
    return this.changes.once(actor, 'publishOffer', key, async (manager) => {
      await refuseForeignFiles(manager, organisationId, input);
      const product = await manager.insert(ProductEntity, { organisationId, ...productOf(input) });
      const productId = product.identifiers[0]?.id as string;
      const offer = await manager.insert(OfferEntity, { organisationId, productId, ...termsOf(input, null) });
      const id = offer.identifiers[0]?.id as string;
      await setCertificates(manager, { organisationId, productId }, input);
      await enterOffer(manager, { id, organisationId, allianceId }, eventId);
      return id;
    });
  }

  /** @throws Refusal when a field is not right or somebody changed it; AppError NOT_FOUND. */
  async change(
    viewer: Viewer,
    id: string,
    version: number,
    given: OfferInput,
    onBehalf: OnBehalf,
  ): Promise<string> {
    const acting = await this.acting.for(viewer, onBehalf, 'SUPPLIER');
    const input = checkInput(offerInput, given);
    return this.changes.run(acting.actor, 'changeOffer', async (manager) => {
      const now = await own(manager, acting, id);
      refuseStale(version, now.version);
      await refuseForeignFiles(manager, now.organisationId, input);
      await manager.update(ProductEntity, { id: now.productId }, productOf(input));
      await setCertificates(manager, now, input);
      await save(manager, now, termsOf(input, now));
      return id;
    });
  }

  /** Takes an offer back; twice is once. @throws AppError NOT_FOUND. */
  withdraw(viewer: Viewer, id: string, onBehalf: OnBehalf): Promise<string> {
    return this.move(viewer, id, 'WITHDRAWN', 'withdrawOffer', onBehalf);
  }

  /** Lets a withdrawn offer stand again. @throws AppError NOT_FOUND. */
  relist(viewer: Viewer, id: string, onBehalf: OnBehalf): Promise<string> {
    return this.move(viewer, id, 'LISTED', 'relistOffer', onBehalf);
  }

  private async move(
    viewer: Viewer,
    id: string,
    status: OfferEntity['status'],
    verb: string,
    onBehalf: OnBehalf,
  ): Promise<string> {
    const acting = await this.acting.for(viewer, onBehalf, 'SUPPLIER');
    return this.changes.run(acting.actor, verb, async (manager) => {
      const now = await own(manager, acting, id);
      if (now.status !== status) await save(manager, now, { status });
      return id;
    });
  }
}

/** The offer, locked until the change is done. */
async function own(manager: EntityManager, { organisationId }: Acting, id: string): Promise<OfferEntity> {
  const offer = await manager.findOne(OfferEntity, {
    where: { id, organisationId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!offer) throw new AppError('NOT_FOUND');
  return offer;
}

/** The next import of its row must know that a person changed it. */
async function save(manager: EntityManager, now: OfferEntity, change: Partial<OfferEntity>): Promise<void> {
  await manager.update(
    OfferEntity,
    { id: now.id },
    { ...change, version: now.version + 1, updatedAt: new Date() },
  );
  await manager.query(
    `update event_offer set edited_since_import = true
     where offer_id = $1 and row_hash is not null and not edited_since_import`,
    [now.id],
  );
}

const productOf = ({ product, category, description, photoIds }: CheckedOffer) => ({
  name: product,
  category,
  description,
  photoIds,
});

const termsOf = (input: CheckedOffer, before: Terms | null) => ({
  province: input.province,
  unit: input.unit,
  kgPerUnit: input.kgPerUnit,
  quantityFrom: input.quantity?.from ?? null,
  quantityTo: input.quantity?.to ?? null,
  quantityPeriod: input.quantity?.period ?? null,
  months: input.months,
  priceFrom: input.price === null ? null : String(input.price.from),
  priceTo: input.price === null ? null : String(input.price.to),
  minOrder: input.minOrder,
  packaging: input.packaging,
  delivery: input.delivery,
  ...stillNeeded(before, input, ['unit', 'quantity', 'months', 'price']),
});

async function setCertificates(
  manager: EntityManager,
  { productId, organisationId }: { productId: string; organisationId: string },
  { certificates }: CheckedOffer,
): Promise<void> {
  const kinds = certificates.map(({ kind }) => kind);
  await manager.delete(CertificateEntity, { productId, kind: Not(In(kinds)) });
  if (certificates.length === 0) return;
  await manager.upsert(
    CertificateEntity,
    certificates.map((one) => ({ ...one, productId, organisationId })),
    ['productId', 'kind'],
  );
}
