import { Field, ID, InputType } from '@nestjs/graphql';
import { monthlySql } from '#importing';
import { searchWords } from '#platform';
import type { DemandSortName } from './demand.type.js';

@InputType({ description: 'Which demands of a list; what is left out does not matter.' })
export class DemandFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of what is wanted or of the distributor, with or without accents.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'A category and what lies under it.' })
  category?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of one distributor.' })
  distributorId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only with something «cần bổ sung».' })
  incompleteOnly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only withdrawn ones, or only standing ones; both when left out.',
  })
  withdrawn?: boolean | null;
}

export const sortKeys: Record<DemandSortName, string> = {
  NEWEST: 'd.created_at',
  WANTED: 'fold(d.wanted)',
  DISTRIBUTOR: 'b.search',
  QUANTITY: monthlySql('d'),
};

/** SQL conditions over demand `d` and distributor `b`; every value goes through `parameter`, which answers `$n`. */
export function filterSql(filter: DemandFilter, parameter: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  const put = <T>(value: T | null | undefined, condition: (value: T) => string) => {
    if (value !== null && value !== undefined) conditions.push(condition(value));
  };
  put(filter.search, (search) => {
    const words = parameter(searchWords(search));
    return `not exists (select from unnest(${words}::text[]) as word
      where d.search not like fold(word) and b.search not like fold(word))`;
  });
  put(filter.category, (code) => {
    const category = parameter(code);
    return `(d.category = ${category} or starts_with(d.category, ${category} || '.'))`;
  });
  put(filter.distributorId, (id) => `d.organisation_id = ${parameter(id)}::uuid`);
  put(filter.withdrawn, (withdrawn) => `d.status = ${parameter(withdrawn ? 'WITHDRAWN' : 'LISTED')}`);
  if (filter.incompleteOnly) conditions.push('cardinality(d.needs) > 0');
  return conditions;
}
