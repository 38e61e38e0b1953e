import { Field, InputType, Int } from '@nestjs/graphql';
import { z } from 'zod';
import { accept, Day, text } from '#platform';

@InputType({ description: 'An event as staff write it.' })
export class EventInput {
  @Field(() => String, { description: 'Its name, up to 200 characters.' })
  name!: string;

  @Field(() => Day, { description: 'The day it is held, in the years 2000 to 2100.' })
  heldOn!: string;

  @Field(() => String, { description: 'Where it is held, up to 200 characters.' })
  place!: string;

  @Field(() => Int, { description: 'How many delegates are expected, 0 to 100,000.' })
  expectedDelegates!: number;

  @Field(() => Int, { description: 'How many booths there will be, 0 to 1,000.' })
  expectedBooths!: number;

  @Field(() => [String], {
    description: 'Up to 50 programme items of up to 300 characters; blank ones fall out.',
  })
  programme!: string[];
}

export const eventInput = z.object({
  name: text(200),
  heldOn: z
    .string()
    .refine(
      (day) => day >= '2000' && day < '2101',
      accept('NOT_A_DATE', { vi: 'Năm 2000 đến 2100.', en: 'In the years 2000 to 2100.' }),
    ),
  place: text(200),
  expectedDelegates: z.number().int().min(0).max(100_000),
  expectedBooths: z.number().int().min(0).max(1000),
  programme: z
    .array(z.string().trim().max(300))
    .transform((items) => items.filter((item) => item !== ''))
    .pipe(
      z
        .array(z.string())
        .refine(
          (items) => items.length <= 50,
          accept('TOO_LONG', { vi: 'Nhiều nhất 50 mục.', en: 'At most 50 items.' }),
        ),
    ),
});
