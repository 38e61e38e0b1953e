import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { accept, checkInput } from './check-input.js';
import { z } from 'zod';

const mostRowsAPage = 100;

@InputType({ description: 'Which page of a list.' })
export class PageInput {
  @Field(() => Int, { defaultValue: 20, description: 'Rows a page, 1 to 100.' })
  first: number = 20;

  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before; none for the first page.',
  })
  after?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Int, { description: 'Rows of the whole list.' })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Pass as `after` for the next page.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether another page follows.' })
  hasNext!: boolean;
}

export interface Page<T> {
  items: T[];
  page: PageInfo;
}

const schema = z.object({
  first: z.number().int().min(1).max(mostRowsAPage),
  after: z
    .string()
    .regex(
      /^[0-9]{1,9}$/,
      accept('INVALID_INPUT', { vi: 'endCursor của trang trước', en: 'the endCursor of the page before' })
        .params.accepted.en,
    )
    .nullish(),
});

/**
 * `limit` and `offset` for SQL.
 * @throws Refusal when `first` is not 1..100 or `after` no cursor of ours.
 */
export function window(page: PageInput | null | undefined): { limit: number; offset: number } {
  const { first, after } = checkInput(schema, { first: page?.first ?? 20, after: page?.after ?? null });
  return { limit: first, offset: after ? Number(after) : 0 };
}

/** A page out of rows that were read with `window`; `total` counts the whole list. */
export function pageOf<T>(items: T[], total: number, { offset }: { offset: number }): Page<T> {
  const end = offset + items.length;
  return { items, page: { total, endCursor: items.length > 0 ? String(end) : null, hasNext: end < total } };
}

/** The GraphQL type of a page of `Item`, e.g. `OfferPage`. */
export function pageType<T>(Item: Type<T>, name: string): Type<Page<T>> {
  @ObjectType(name, { description: `One page of a list (${name.replace('Page', '')}).` })
  class PageType {
    @Field(() => [Item], { description: 'The rows of this page.' })
    items!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    page!: PageInfo;
  }
  return PageType;
}
