import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import {
  accept,
  CertificateKind,
  CertificateState,
  Day,
  Decimal,
  optionalText,
  QuantityInput,
  text,
  Vnd,
} from '#platform';
import { amountInput, goodsInput } from '#importing';
import type { CertificateKind as Kind } from '#trade';

@InputType({ description: 'A price for one unit.' })
class PriceInput {
  @Field(() => Vnd, { description: 'At least, or the one figure.' })
  from!: number;

  @Field(() => Vnd, { nullable: true, description: 'At most; none for one figure.' })
  to?: number | null;
}

@InputType({ description: 'A certificate of a product, one of each kind.' })
class CertificateInput {
  @Field(() => CertificateKind, { description: 'Its kind.' })
  kind!: Kind;

  @Field(() => CertificateState, { description: 'Held, or under way.' })
  state!: 'HELD' | 'UNDER_WAY';

  @Field(() => String, { nullable: true, description: 'Its number, up to 100 characters.' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: 'Who issued it, up to 200 characters.' })
  issuer?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day it is valid.' })
  validUntil?: string | null;

  @Field(() => ID, { nullable: true, description: 'An uploaded file of kind SCAN.' })
  fileId?: string | null;
}

@InputType({ description: 'An offer as it shall be; what is left out is «cần bổ sung» or optional.' })
export class OfferInput {
  @Field(() => String, { description: 'The product, up to 200 characters.' })
  product!: string;

  @Field(() => ID, { nullable: true, description: 'Code of its category.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is like, up to 2,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of quantity, price and smallest order.' })
  unit?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Kilograms in one unit that is no mass.' })
  kgPerUnit?: string | null;

  @Field(() => QuantityInput, { nullable: true, description: 'How much of it.' })
  quantity?: QuantityInput | null;

  @Field(() => [Int], { nullable: true, description: 'The months of supply, 1 to 12.' })
  months?: number[] | null;

  @Field(() => PriceInput, { nullable: true, description: 'The price of one unit.' })
  price?: PriceInput | null;

  @Field(() => Decimal, { nullable: true, description: 'The smallest order, in `unit`.' })
  minOrder?: string | null;

  @Field(() => String, { nullable: true, description: 'How it is packed, up to 500 characters.' })
  packaging?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where and how it is handed over, up to 500 characters.',
  })
  delivery?: string | null;

  @Field(() => String, { nullable: true, description: 'The province it comes from.' })
  province?: string | null;

  @Field(() => [CertificateInput], { description: 'Certificates of the product.' })
  certificates!: CertificateInput[];

  @Field(() => [ID], { description: 'Uploaded files of kind PHOTO, up to 8.' })
  photoIds!: string[];
}

const certificate = z.object({
  kind: z.string().transform((kind) => kind as Kind),
  state: z.enum(['HELD', 'UNDER_WAY']),
  number: optionalText(100),
  issuer: optionalText(200),
  validUntil: z
    .string()
    .nullish()
    .transform((day) => day ?? null),
  fileId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
});

const price = z
  .object({ from: z.number(), to: z.number().nullish() })
  .transform(({ from, to }) => ({ from, to: to ?? from }))
  .refine(({ from, to }) => to >= from, {
    path: ['to'],
    ...accept('TOO_SMALL', { vi: 'Không nhỏ hơn mức thấp nhất.', en: 'Not below the lowest.' }),
  });

const longText = (max: number) => optionalText(max).transform((words) => words ?? '');

export const offerInput = z.object({
  ...goodsInput,
  product: text(200).transform((name) => name.normalize('NFC').replace(/\s+/g, ' ')),
  description: longText(2000),
  price: price.nullish().transform((given) => given ?? null),
  minOrder: amountInput,
  packaging: longText(500),
  delivery: longText(500),
  certificates: z
    .array(certificate)
    .max(16)
    .refine(
      (list) => new Set(list.map(({ kind }) => kind)).size === list.length,
      accept('TAKEN', { vi: 'Mỗi loại chứng nhận một lần.', en: 'Each kind of certificate once.' }),
    ),
  photoIds: z.array(z.string()).max(8),
});
export type CheckedOffer = z.output<typeof offerInput>;
