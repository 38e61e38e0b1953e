import { Field, ID, InputType } from '@nestjs/graphql';
import { searchWords, type Viewer } from '#platform';
import type { ProposalStatusName } from './proposal-lifecycle.js';
import { ProposalStatus, type ProposalSortName } from './proposal.type.js';

@InputType({ description: 'Which proposals of a list; what is left out does not matter.' })
export class ProposalFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of goods, product, demand or one of the sides, with or without accents.',
  })
  search?: string | null;

  @Field(() => [ProposalStatus], { nullable: true, description: 'Of these statuses.' })
  statuses?: ProposalStatusName[] | null;

  @Field(() => ID, { nullable: true, description: 'About this offer.' })
  offerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this organisation as a side.' })
  organisationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that wait for the viewer; for staff: that wait for anybody.',
  })
  waiting?: boolean | null;
}

export const sortKeys: Record<ProposalSortName, string> = {
  NEWEST: 'r.created_at',
  ANSWER_BY: 'case when r.closed_at is null then r.answer_by end',
  GOODS: 'fold(t.goods)',
};

/** SQL: waits for an answer of the viewer's organisation ($1), or of anybody where staff look. */
const waitingFor = ({ role }: Viewer): string =>
  `(r.closed_at is null and r.answer_by > now() and ${
    role === 'ORGANISER'
      ? 'true'
      : `r.status = case when r.supplier_id = $1 then 'AWAITS_SUPPLIER' else 'AWAITS_DISTRIBUTOR' end`
  })`;

/** SQL conditions over `proposalFrom`; every value goes through `parameter`, which answers `$n`. */
export function filterSql(
  filter: ProposalFilter,
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
      where fold(t.goods) not like fold(word) and p.search not like fold(word) and s.search not like fold(word)
        and b.search not like fold(word) and coalesce(d.search, '') not like fold(word))`;
  });
  put(filter.statuses, (statuses) => `r.status = any(${parameter(statuses)}::text[])`);
  put(filter.offerId, (id) => `r.offer_id = ${parameter(id)}::uuid`);
  put(filter.organisationId, (id) => `${parameter(id)}::uuid in (r.supplier_id, r.distributor_id)`);
  if (filter.waiting) conditions.push(waitingFor(viewer));
  return conditions;
}
