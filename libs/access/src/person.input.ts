import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { accept, optionalText, text } from '#platform';
import { telephone } from './login.js';

@InputType({ description: 'A person as it is written down.' })
export class PersonInput {
  @Field(() => String, { description: 'Name of the person, up to 120 characters.' })
  fullName!: string;

  @Field(() => String, { nullable: true, description: 'What the person does there.' })
  position?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone number; Vietnamese unless it starts with +.',
  })
  telephone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => Boolean, {
    description:
      'The person ticked consent to be contacted on the paper form (or, changing itself, here); needed to keep contacts.',
  })
  contactConsentOnForm!: boolean;
}

const email = z.email().max(200);
const numberAsStored = (words: string): string | null => {
  const number = telephone(words);
  return number && /^\+\d{8,15}$/.test(number) ? number : null;
};

export const personInput = z.object({
  fullName: text(120).transform((name) => name.normalize('NFC').replace(/\s+/g, ' ')),
  position: optionalText(120),
  telephone: optionalText(40)
    .refine(
      (words) => words === null || numberAsStored(words) !== null,
      accept('NOT_A_TELEPHONE', {
        vi: 'Số điện thoại như 0912 345 678; số nước ngoài bắt đầu bằng +.',
        en: 'A number such as 0912 345 678; foreign ones start with +.',
      }),
    )
    .transform((words) => (words === null ? null : numberAsStored(words))),
  email: optionalText(200)
    .transform((address) => address?.toLowerCase() ?? null)
    .refine(
      (address) => address === null || email.safeParse(address).success,
      accept('NOT_AN_EMAIL', { vi: 'Địa chỉ như ten@don-vi.vn.', en: 'An address such as name@company.vn.' }),
    ),
  contactConsentOnForm: z.boolean(),
});

export type PersonFacts = z.output<typeof personInput>;
