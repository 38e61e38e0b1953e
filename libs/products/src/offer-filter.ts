import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { kilogramsSql, monthlySql } from '#importing';
import { CertificateKind, searchWords, Vnd, type Viewer } from '#platform';
import { certificateKinds, province, satisfies, type CertificateKind as Kind } from '#trade';
import type { OfferSortName } from './offer.type.js';

@InputType({ description: 'Which offers of a list; what is left out does not matter.' })
export class OfferFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of product, description or supplier, with or without accents.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'A category and what lies under it.' })
  category?: string | null;

  @Field(() => [String], { nullable: true, description: 'Provinces the goods come from, any of them.' })
  provinces?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Months of supply, any of them.' })
  months?: number[] | null;

  @Field(() => [CertificateKind], {
    nullable: true,
    description: 'Certificates held and valid today, all of them.',
  })
  certificates?: Kind[] | null;

  @Field(() => Vnd, {
    nullable: true,
    description: 'Lowest price: for a kilogram where the weight is known, else for a unit.',
  })
  priceFrom?: number | null;

  @Field(() => Vnd, {
    nullable: true,
    description: 'Highest price: for a kilogram where the weight is known, else for a unit.',
  })
  priceTo?: number | null;

  @Field(() => ID, { nullable: true, description: 'Of one supplier.' })
  supplierId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only with something «cần bổ sung»; for staff and owners.',
  })
  incompleteOnly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only withdrawn ones, or only standing ones; both when left out.',
  })
  withdrawn?: boolean | null;
}

const lowestPrice = `o.price_from / ${kilogramsSql('o')}`;
const highestPrice = `o.price_to / ${kilogramsSql('o')}`;

export const sortKeys: Record<OfferSortName, string> = {
  NEWEST: 'o.created_at',
  PRODUCT: 'fold(p.name)',
  SUPPLIER: 's.search',
  PRICE: lowestPrice,
  QUANTITY: monthlySql('o'),
  PROVINCE: 'fold(coalesce(o.province, s.province))',
};

/** SQL conditions over offer `o`, product `p`, supplier `s`; every value goes through `parameter`, which answers `$n`. */
export function filterSql(
  filter: OfferFilter,
  viewer: Viewer,
  parameter: (value: unknown) => string,
): string[] {
  const conditions: string[] = [];
  const put = <T>(value: T | null | undefined, condition: (value: T) => string) => {
    if (value !== null && value !== undefined) conditions.push(condition(value));
  };
  put(filter.search, (search) => {
    const words = parameter(searchWords(search));
    return `not exists (select from unnest(${words}::text[]) as word
      where p.search not like fold(word) and s.search not like fold(word))`;
  });
  put(filter.category, (code) => {
    const category = parameter(code);
    return `(p.category = ${category} or starts_with(p.category, ${category} || '.'))`;
  });
  put(filter.provinces, (names) => {
    const known = names.map((name) => province(name)?.name ?? name);
    return `coalesce(o.province, s.province) = any(${parameter(known)}::text[])`;
  });
  put(filter.months, (months) => {
    const asked = months.filter((month) => month >= 1 && month <= 12);
    return `o.months && ${parameter(asked)}::smallint[]`;
  });
  for (const wanted of new Set(filter.certificates ?? [])) {
    const kinds = parameter(certificateKinds.filter((held) => satisfies(held, wanted)));
    conditions.push(`exists (select from certificate c where c.product_id = p.id and c.state = 'HELD'
      and c.kind = any(${kinds}::text[])
      and (c.valid_until is null or c.valid_until >= (now() at time zone 'Asia/Ho_Chi_Minh')::date))`);
  }
  put(filter.priceFrom, (price) => `${highestPrice} >= ${parameter(price)}::numeric`);
  put(filter.priceTo, (price) => `${lowestPrice} <= ${parameter(price)}::numeric`);
  put(filter.supplierId, (id) => `o.organisation_id = ${parameter(id)}::uuid`);
  put(filter.withdrawn, (withdrawn) => `o.status = ${parameter(withdrawn ? 'WITHDRAWN' : 'LISTED')}`);
  if (filter.incompleteOnly && viewer.role !== 'DISTRIBUTOR') conditions.push(`cardinality(o.needs) > 0`);
  return conditions;
}
