import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime, enumOf, type HowAsked as How } from '#platform';
import { HowAsked } from './acting.js';

export type Purpose = 'CONTACT' | 'SHARE_CONTACT' | 'SIGNING';
export const ConsentPurpose = enumOf<Purpose>('ConsentPurpose', 'What personal data may be used for.', {
  CONTACT: 'To be called and written to about this conference.',
  SHARE_CONTACT: 'To show name and telephone number to the other side of a released match.',
  SIGNING: 'To be named, with position, in memoranda, on the signing list and on the projector.',
});

@ObjectType({ description: 'A consent in force.' })
export class Consent {
  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: Purpose;

  @Field(() => DateTime, { description: 'Since when.' })
  givenAt!: Date;

  @Field(() => HowAsked, {
    description: 'SCREEN: given by the person on the screen; FORM: ticked on the paper form.',
  })
  evidence!: How;
}

/** SQL that reads the consents in force of person `alias` as a JSON list of the type above. */
export const consentsJson = (alias: string): string =>
  `coalesce((select json_agg(json_build_object('purpose', c.purpose, 'givenAt', c.given_at, 'evidence', c.evidence) order by c.purpose)
    from consent c where c.person_id = ${alias}.id and c.withdrawn_at is null), '[]')`;
