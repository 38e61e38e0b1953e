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

/**
 * SQL that reads whom to call of the organisation `id` (an expression) as JSON of the type above, or null: a person with a
 * telephone number who agreed to be called and has not withdrawn that.
 */
export const contactJson = (id: string): string =>
  `(select ${personJson('contact')} from person contact where contact.organisation_id = ${id}
    and contact.telephone is not null and contact.erased_at is null and exists (select from consent k
      where k.person_id = contact.id and k.purpose = 'CONTACT' and k.withdrawn_at is null)
    order by contact.created_at, contact.id limit 1)`;
