import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#access';
import { programmeTemplate } from '#conference';
import { categories, certificateKinds, certificateName, provinces } from '#trade';
import { Reference } from './reference.type.js';

const units = [
  'kg',
  'tạ',
  'tấn',
  'quả',
  'con',
  'hộp',
  'chai',
  'gói',
  'lít',
  'chiếc',
  'bộ',
  'bó',
  'túi',
  'thùng',
  'cây',
];

@Resolver()
export class ReferenceResolver {
  @Allow('PUBLIC')
  @Query(() => Reference, { description: 'What forms let people choose from.' })
  reference(): Reference {
    return {
      categories,
      provinces: provinces.map(({ name }) => name),
      certificates: certificateKinds.map((kind) => ({ kind, name: certificateName(kind) })),
      programmeTemplate,
      units,
    };
  }
}
