import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartyRoleName } from './mou-lifecycle.js';

/** Who is a party of a text: what the database checks and finds by; the text itself says the same. */
@Entity('mou_party')
export class MouPartyEntity {
  @PrimaryColumn('uuid', { name: 'mou_id' })
  mouId!: string;

  @PrimaryColumn('int', { name: 'text_version' })
  textVersion!: number;

  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('int')
  place!: number;

  @Column('text')
  role!: PartyRoleName;

  @Column('boolean', { name: 'must_sign' })
  mustSign!: boolean;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text', { nullable: true })
  position!: string | null;

  @Column('text', { nullable: true })
  authority!: string | null;
}

/** That a party agreed to a version of the text. */
@Entity('mou_agreement')
export class MouAgreementEntity {
  @PrimaryColumn('uuid', { name: 'mou_id' })
  mouId!: string;

  @PrimaryColumn('int', { name: 'text_version' })
  textVersion!: number;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('timestamptz', { name: 'agreed_at', default: () => 'now()' })
  agreedAt!: Date;
}
