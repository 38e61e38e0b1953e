import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { amountInput, goodsInput, provinceInput } from '#importing';
import { CertificateKind, Decimal, optionalText, QuantityInput, text, Vnd } from '#platform';
import type { CertificateKind as Kind } from '#trade';

@InputType({ description: 'A demand as it shall be; what is left out is «cần bổ sung» or optional.' })
export class DemandInput {
  @Field(() => String, { description: 'What is wanted, up to 300 characters.' })
  wanted!: string;

  @Field(() => ID, { nullable: true, description: 'Code of its category; any node of the tree.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Requirements, up to 2,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of quantity, ceiling and smallest lot.' })
  unit?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Kilograms in one unit that is no mass.' })
  kgPerUnit?: string | null;

  @Field(() => QuantityInput, { nullable: true, description: 'How much of it.' })
  quantity?: QuantityInput | null;

  @Field(() => [Int], { nullable: true, description: 'The months of need, 1 to 12.' })
  months?: number[] | null;

  @Field(() => Vnd, {
    nullable: true,
    description: 'The ceiling price of one unit; optional, and suppliers never learn it.',
  })
  maxPrice?: number | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The smallest monthly lot taken from one supplier, in `unit`.',
  })
  minSupplierQuantity?: string | null;

  @Field(() => [CertificateKind], { description: 'Certificates a supplier must have.' })
  requiredCertificates!: Kind[];

  @Field(() => [CertificateKind], { description: 'Certificates that are welcome.' })
  preferredCertificates!: Kind[];

  @Field(() => [String], { description: 'Provinces the goods may come from; none: anywhere.' })
  acceptedProvinces!: string[];

  @Field(() => String, { nullable: true, description: 'The province it is wanted in.' })
  province?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where and how it is taken over, up to 500 characters.',
  })
  delivery?: string | null;
}

const longText = (max: number) => optionalText(max).transform((words) => words ?? '');
const kinds = z
  .array(z.string())
  .max(100)
  .transform((list) => [...new Set(list)].sort() as Kind[]);

export const demandInput = z.object({
  ...goodsInput,
  wanted: text(300).transform((words) => words.normalize('NFC').replace(/\s+/g, ' ')),
  description: longText(2000),
  maxPrice: z
    .number()
    .nullish()
    .transform((price) => price ?? null),
  minSupplierQuantity: amountInput,
  requiredCertificates: kinds,
  preferredCertificates: kinds,
  acceptedProvinces: z
    .array(provinceInput)
    .max(100)
    .transform((names) => [...new Set(names.filter((name) => name !== null))].sort()),
  delivery: longText(500),
});
export type CheckedDemand = z.output<typeof demandInput>;
