import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import {
  AppError,
  currentRequestId,
  enumOf,
  problem,
  refuse,
  type Actor,
  type HowAsked as How,
  type Role,
  type Viewer,
} from '#platform';
import type { OrganisationKindName } from './organisation.type.js';

export const HowAsked = enumOf<How>('HowAsked', 'How somebody asked for a change.', {
  SCREEN: 'The person did it on the screen.',
  FORM: 'By a form on paper or by mail.',
  TELEPHONE: 'By telephone.',
  ZALO: 'By Zalo.',
  IN_PERSON: 'Face to face.',
  SYSTEM: 'The product did it by itself.',
});

@InputType({ description: 'For whom an organiser acts, who asked for it, and how.' })
export class OnBehalfInput {
  @Field(() => ID, { description: 'The organisation it is done for.' })
  organisationId!: string;

  @Field(() => ID, { nullable: true, description: 'The person of that organisation who asked.' })
  askedByPersonId?: string | null;

  @Field(() => HowAsked, { description: 'FORM, TELEPHONE, ZALO or IN_PERSON.' })
  how!: How;
}

/** A party's own doing, or an organiser's in the party's name. */
export interface Acting {
  actor: Actor;
  organisationId: string;
  allianceId: string;
}

const waysOfAsking: How[] = ['FORM', 'TELEPHONE', 'ZALO', 'IN_PERSON'];

/** The actor of something a person does in its own name. */
export const actorOf = (viewer: Viewer): Actor => ({
  accountId: viewer.accountId,
  organisationId: viewer.organisationId,
  allianceId: viewer.allianceId,
  how: 'SCREEN',
  requestId: currentRequestId(),
});

@Injectable()
export class ActingService {
  constructor(private readonly source: DataSource) {}

  /**
   * Whose verb it is: a party acts for itself; an organiser only for an organisation that its alliance registered and
   * that is of `kind`, and says who asked and how.
   * @throws Refusal when an organiser does not say for whom or how; AppError FORBIDDEN or NOT_FOUND otherwise.
   */
  async for(viewer: Viewer, onBehalf: OnBehalfInput | null | undefined, kind: Role): Promise<Acting> {
    return this.who(viewer, onBehalf, [kind]);
  }

  /**
   * Like `for`, where the verb is one of every party, partners too, whose people never sign in.
   * @throws as `for`.
   */
  async forParty(viewer: Viewer, onBehalf: OnBehalfInput | null | undefined): Promise<Acting> {
    return this.who(viewer, onBehalf, ['SUPPLIER', 'DISTRIBUTOR', 'PARTNER']);
  }

  private async who(
    viewer: Viewer,
    onBehalf: OnBehalfInput | null | undefined,
    kinds: OrganisationKindName[],
  ): Promise<Acting> {
    const actor = actorOf(viewer);
    if (viewer.role !== 'ORGANISER') {
      if (onBehalf || !kinds.includes(viewer.role)) throw new AppError('FORBIDDEN');
      return { actor, organisationId: viewer.organisationId, allianceId: viewer.allianceId };
    }
    if (!onBehalf || !waysOfAsking.includes(onBehalf.how)) {
      refuse([
        problem(onBehalf ? 'onBehalf.how' : 'onBehalf', 'REQUIRED', {
          vi: 'Xin ghi làm thay cho đơn vị nào, theo phiếu, điện thoại, Zalo hay gặp trực tiếp.',
          en: 'Say for which organisation, and whether by form, telephone, Zalo or in person.',
        }),
      ]);
    }
    const { organisationId, askedByPersonId, how } = onBehalf as OnBehalfInput;
    const [organisation] = await this.source.query(
      `select kind from organisation where id = $1 and alliance_id = $2`,
      [organisationId, viewer.allianceId],
    );
    if (!kinds.includes(organisation?.kind)) throw new AppError('NOT_FOUND');
    if (askedByPersonId) {
      const [person] = await this.source.query(
        `select 1 from person where id = $1 and organisation_id = $2`,
        [askedByPersonId, organisationId],
      );
      if (!person) throw new AppError('NOT_FOUND');
    }
    return {
      actor: { ...actor, onBehalfOf: organisationId, askedByPersonId: askedByPersonId ?? undefined, how },
      organisationId,
      allianceId: viewer.allianceId,
    };
  }
}
