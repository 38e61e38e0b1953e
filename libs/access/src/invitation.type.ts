import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Bilingual } from '#trade';
import { BilingualType, DateTime, enumOf, InvalidInput } from '#platform';
import { SignInRefused } from './sign-in.type.js';

export type InvitationPurposeName = 'JOIN' | 'RESET';
export const InvitationPurpose = enumOf<InvitationPurposeName>(
  'InvitationPurpose',
  'What a personal link is for.',
  {
    JOIN: 'Lets a device in, which then stays signed in; a password may be set.',
    RESET: 'Sets a new password and signs out the other devices.',
  },
);

@ObjectType({
  description: 'A personal link that staff made; the link itself is shown only when it is made.',
})
export class Invitation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => InvitationPurpose, { description: 'What it is for.' })
  purpose!: InvitationPurposeName;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it stops working.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether it went out by mail.' })
  mailed!: boolean;
}

@ObjectType({ description: 'A new personal link, to be handed over.' })
export class NewInvitation {
  @Field(() => Invitation, { description: 'What is kept of it.' })
  invitation!: Invitation;

  @Field(() => String, { description: 'The link; shown once, only its hash is kept.' })
  link!: string;

  @Field(() => String, { description: 'The link as a QR code, an SVG image.' })
  qrSvg!: string;

  @Field(() => BilingualType, { description: 'A message with the link, ready to paste into Zalo.' })
  message!: Bilingual;
}

export const NewInvitationResult = createUnionType({
  name: 'NewInvitationResult',
  description: 'The personal link, or why none was made.',
  types: () => [NewInvitation, InvalidInput] as const,
  resolveType: (value: object) => (value instanceof InvalidInput ? InvalidInput : NewInvitation),
});

@ObjectType({ description: 'What the page of a personal link shows before it is accepted.' })
export class InvitationWelcome {
  @Field(() => String, { description: 'For whom it is.' })
  fullName!: string;

  @Field(() => String, { description: 'The organisation the person belongs to.' })
  organisationName!: string;

  @Field(() => InvitationPurpose, { description: 'What it is for.' })
  purpose!: InvitationPurposeName;
}

export const InvitationLookup = createUnionType({
  name: 'InvitationLookup',
  description: 'Whom a personal link is for, or that it does not work any more.',
  types: () => [InvitationWelcome, SignInRefused] as const,
  resolveType: (value: object) => (value instanceof SignInRefused ? SignInRefused : InvitationWelcome),
});

/** SQL that reads the invitation `alias` as JSON of the type `Invitation`. */
export const invitationJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'purpose', ${alias}.purpose, 'createdAt', ${alias}.created_at,
    'expiresAt', ${alias}.expires_at, 'mailed', ${alias}.mailed_at is not null)`;

/** SQL that reads the open invitation of the person `alias`, or null. */
export const openInvitationJson = (alias: string): string =>
  `(select ${invitationJson('i')} from invitation i where i.person_id = ${alias}.id
    and i.used_at is null and i.revoked_at is null and i.expires_at > now())`;
