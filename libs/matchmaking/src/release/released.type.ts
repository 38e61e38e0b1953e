import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BuyerType } from '#access';
import { CertificateKind, DateTime, pageType, Quantity } from '#platform';
import type { BuyerType as BuyerTypeName, CertificateKind as Kind } from '#trade';
import { DemandGist, OfferGist } from '../gist.js';
import {
  Opinion,
  OpinionReason,
  type OpinionName,
  type OpinionReasonName,
} from '../opinions/opinion.type.js';
import { MatchReason } from '../reason.type.js';

const changedSince =
  'The reasons are those of the release; by what stands in the two rows now the pair would be judged otherwise.';

@ObjectType({ description: 'What a supplier reads of a released match: no score, no rank, no ceiling.' })
export class SupplierMatch {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was released as it stands.' })
  releasedAt!: string;

  @Field(() => ID, { description: 'One’s own offer.' })
  offerId!: string;

  @Field(() => String, { description: 'The product of one’s own offer.' })
  product!: string;

  @Field(() => DemandGist, { description: 'The demand.' })
  demand!: DemandGist;

  @Field(() => [CertificateKind], { description: 'Certificates the demand requires.' })
  requiredCertificates!: Kind[];

  @Field(() => String, { description: 'How it wants delivery, in its own words.' })
  delivery!: string;

  @Field(() => BuyerType, { nullable: true, description: 'What kind of buyer it is.' })
  buyerType!: BuyerTypeName | null;

  @Field(() => [MatchReason], { description: 'Why the two fit, in words for the supplier.' })
  reasons!: MatchReason[];

  @Field(() => Quantity, {
    nullable: true,
    description: 'The smallest lot the demand accepts, where it says one.',
  })
  smallestLot!: Quantity | null;

  @Field(() => Boolean, { description: changedSince })
  changedSince!: boolean;

  @Field(() => Opinion, { description: 'What one said of it oneself.' })
  opinion!: OpinionName;

  @Field(() => OpinionReason, { nullable: true, description: 'Why one is not interested.' })
  opinionReason!: OpinionReasonName | null;
}

@ObjectType({ description: 'What a distributor reads of a released match.' })
export class DistributorMatch {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was released as it stands.' })
  releasedAt!: string;

  @Field(() => ID, { description: 'One’s own demand.' })
  demandId!: string;

  @Field(() => String, { description: 'What one’s own demand looks for.' })
  wanted!: string;

  @Field(() => OfferGist, { description: 'The offer.' })
  offer!: OfferGist;

  @Field(() => ID, { description: 'Who offers it.' })
  supplierId!: string;

  @Field(() => [CertificateKind], { description: 'Certificates the product holds.' })
  certificates!: Kind[];

  @Field(() => [MatchReason], { description: 'Why the two fit, in words for the distributor.' })
  reasons!: MatchReason[];

  @Field(() => Boolean, { description: changedSince })
  changedSince!: boolean;

  @Field(() => Opinion, { description: 'What one said of it oneself.' })
  opinion!: OpinionName;

  @Field(() => OpinionReason, { nullable: true, description: 'Why one is not interested.' })
  opinionReason!: OpinionReasonName | null;
}

export const SupplierMatchPage = pageType(SupplierMatch, 'SupplierMatchPage');
export const DistributorMatchPage = pageType(DistributorMatch, 'DistributorMatchPage');

@ObjectType({ description: 'What a release did.' })
export class Released {
  @Field(() => Int, { description: 'Pairs that stand released by it, those that stood so before included.' })
  released!: number;

  @Field(() => Int, { description: 'Pairs that the parties no longer see.' })
  withdrawn!: number;

  @Field(() => Boolean, {
    description:
      'Of a large event the pairs are released one part after the other: matchRelease says how far it is.',
  })
  underWay!: boolean;
}
