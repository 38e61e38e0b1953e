import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { accept, optionalText, text } from '#platform';
import { province, provinces, type BuyerType as BuyerTypeName } from '#trade';
import { BuyerType, OrganisationKind, type OrganisationKindName } from './organisation.type.js';

@InputType({ description: 'An organisation as it is registered or changed.' })
export class OrganisationInput {
  @Field(() => OrganisationKind, { description: 'What it is here; it never changes later.' })
  kind!: OrganisationKindName;

  @Field(() => String, { description: 'Its name, up to 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its province, by its name of today or before the mergers.',
  })
  province?: string | null;

  @Field(() => String, { nullable: true, description: 'Its tax code: 10 digits, 10-3 digits, or 12 digits.' })
  taxCode?: string | null;

  @Field(() => BuyerType, { nullable: true, description: 'What kind of buyer; for distributors only.' })
  buyerType?: BuyerTypeName | null;

  @Field(() => String, { nullable: true, description: 'Its postal address, up to 300 characters.' })
  address?: string | null;
}

const unitsInForce = provinces.map(({ name }) => name).join(', ');

export const organisationInput = z
  .object({
    kind: z.enum(['ORGANISER', 'SUPPLIER', 'DISTRIBUTOR', 'PARTNER']),
    name: text(200).transform((name) => name.normalize('NFC').replace(/\s+/g, ' ')),
    province: optionalText(80)
      .refine(
        (name) => name === null || province(name) !== null,
        accept('UNKNOWN_PROVINCE', { vi: `Một trong: ${unitsInForce}.`, en: `One of: ${unitsInForce}.` }),
      )
      .transform((name) => (name === null ? null : (province(name)?.name ?? null))),
    taxCode: optionalText(30)
      .transform((code) => code?.replace(/[\s.]/g, '') ?? null)
      .refine(
        (code) => code === null || /^(\d{10}(-\d{3})?|\d{12})$/.test(code),
        accept('NOT_A_TAX_CODE', {
          vi: '10 chữ số, 10 chữ số-3 chữ số, hoặc 12 chữ số.',
          en: '10 digits, 10 digits-3 digits, or 12 digits.',
        }),
      ),
    buyerType: z
      .string()
      .nullish()
      .transform((type) => (type ?? null) as BuyerTypeName | null),
    address: optionalText(300),
  })
  .refine(({ kind, buyerType }) => buyerType === null || kind === 'DISTRIBUTOR', {
    path: ['buyerType'],
    ...accept('INVALID_INPUT', {
      vi: 'Chỉ ghi cho đơn vị thu mua.',
      en: 'Only for distributors.',
    }),
  });
