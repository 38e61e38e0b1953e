import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput } from '#platform';
import { Consent, consentsJson } from './consent.type.js';
import { Invitation, openInvitationJson } from './invitation.type.js';

@ObjectType({ description: 'A person of an organisation, whom one may call or who signs in.' })
export class Person {
  @Field(() => ID, { description: 'Its id; also that of its account.' })
  id!: string;

  @Field(() => String, { description: 'Name of the person.' })
  fullName!: string;

  @Field(() => String, { nullable: true, description: 'What the person does there.' })
  position!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number as +84….' })
  telephone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => Boolean, { description: 'Whether the person has signed in or has a password.' })
  hasAccount!: boolean;

  @Field(() => [Consent], { description: 'Consents in force.' })
  consents!: Consent[];

  @Field(() => Invitation, { nullable: true, description: 'A personal link that was not used yet.' })
  openInvitation!: Invitation | null;
}

export const PersonResult = createUnionType({
  name: 'PersonResult',
  description: 'The person, or why nothing was written.',
  types: () => [Person, InvalidInput] as const,
  resolveType: (value: object) => (value instanceof InvalidInput ? InvalidInput : Person),
});

/** SQL that reads the person `alias` as JSON of the type above. */
export const personJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'fullName', ${alias}.full_name, 'position', ${alias}.position,
    'telephone', ${alias}.telephone, 'email', ${alias}.email,
    'hasAccount', exists (select from account a where a.id = ${alias}.id and a.closed_at is null
      and (a.password_hash is not null or exists (select from session s where s.account_id = a.id))),
    'consents', ${consentsJson(alias)}, 'openInvitation', ${openInvitationJson(alias)})`;
