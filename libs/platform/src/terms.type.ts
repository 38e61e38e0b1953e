import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { certificateKinds, certificateName, type Bilingual, type CertificateKind as Kind } from '#trade';
import { BilingualType } from './bilingual.type.js';
import { enumOf } from './enums.js';
import { Decimal, Vnd } from './scalars.js';

export const Period = enumOf<'DAY' | 'WEEK' | 'MONTH' | 'CROP'>('Period', 'What a quantity is counted for.', {
  DAY: 'A day.',
  WEEK: 'A week.',
  MONTH: 'A month.',
  CROP: 'A whole crop, spread over its months.',
});
type PeriodName = keyof typeof Period;

export const CertificateKind = enumOf<Kind>(
  'CertificateKind',
  'Kinds of certificates known here.',
  Object.fromEntries(certificateKinds.map((kind) => [kind, `${certificateName(kind).en}.`])) as Record<
    Kind,
    string
  >,
);

export const CertificateState = enumOf<'HELD' | 'UNDER_WAY'>(
  'CertificateState',
  'How far a certificate is.',
  {
    HELD: 'Held.',
    UNDER_WAY: 'Applied for or being prepared.',
  },
);

export const OfferStatus = enumOf<'LISTED' | 'WITHDRAWN'>(
  'OfferStatus',
  'Whether an offer or a demand stands.',
  {
    LISTED: 'It stands and is matched.',
    WITHDRAWN: 'It was taken back; its owner and staff still see it.',
  },
);
export type OfferStatusName = keyof typeof OfferStatus;

@ObjectType({
  description: 'How much for each period, in the unit of its row; `from` = `to` for one figure.',
})
export class Quantity {
  @Field(() => Decimal, { description: 'At least.' })
  from!: string;

  @Field(() => Decimal, { description: 'At most.' })
  to!: string;

  @Field(() => Period, { description: 'For which period.' })
  period!: PeriodName;
}

@InputType({ description: 'How much for each period.' })
export class QuantityInput {
  @Field(() => Decimal, { description: 'At least, or the one figure.' })
  from!: string;

  @Field(() => Decimal, { nullable: true, description: 'At most; none for one figure.' })
  to?: string | null;

  @Field(() => Period, { description: 'For which period.' })
  period!: PeriodName;
}

@ObjectType({ description: 'A price for one unit; `from` = `to` for one figure.' })
export class PriceRange {
  @Field(() => Vnd, { description: 'At least.' })
  from!: number;

  @Field(() => Vnd, { description: 'At most.' })
  to!: number;
}

@ObjectType({ description: 'What was written where it could not be read in full, word for word.' })
export class AsWritten {
  @Field(() => String, { description: 'The field it was written for.' })
  field!: string;

  @Field(() => String, { description: 'The words.' })
  words!: string;
}

@ObjectType({ description: 'A field that is «cần bổ sung»: missing or not clear yet.' })
export class Clarify {
  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Field(() => BilingualType, { description: 'Why it is not clear.' })
  why!: Bilingual;

  @Field(() => BilingualType, { description: 'What would be clear.' })
  accepted!: Bilingual;
}
