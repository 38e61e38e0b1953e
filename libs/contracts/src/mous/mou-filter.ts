import { searchWords } from '#platform';
import type { MouFilter } from './mou.input.js';

/** What is searched in: title, goods and names of the parties. */
const words = `fold(concat_ws(' ', t.terms->>'title', jsonb_path_query_array(t.terms, '$.goods[*].goods')::text,
  jsonb_path_query_array(t.terms, '$.parties[*].name')::text))`;

/** SQL conditions over memorandum `m` and its text `t`; every value goes through `parameter`, which answers `$n`. */
export function mouFilterSql(
  { search, statuses, organisationId, partnership }: MouFilter,
  parameter: (value: unknown) => string,
): string[] {
  const conditions: string[] = [];
  if (search) {
    conditions.push(`not exists (select from unnest(${parameter(searchWords(search))}::text[]) as word
      where ${words} not like fold(word) and m.number::text <> btrim(word, '%'))`);
  }
  if (statuses) conditions.push(`m.status = any(${parameter(statuses)}::text[])`);
  if (organisationId) {
    conditions.push(`exists (select from mou_party p where p.mou_id = m.id and p.text_version = m.text_version
      and p.organisation_id = ${parameter(organisationId)}::uuid)`);
  }
  if (partnership) conditions.push(`m.partnership = ${parameter(partnership)}`);
  return conditions;
}
