import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Who signed; a mistaken record is reversed, never erased. */
@Entity('mou_signature')
export class MouSignatureEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'mou_id' })
  mouId!: string;

  @Column('int', { name: 'text_version' })
  textVersion!: number;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { nullable: true })
  position!: string | null;

  @Column('text', { nullable: true })
  authority!: string | null;

  @Column('text')
  how!: 'SCREEN' | 'PAPER';

  @Column('timestamptz', { name: 'signed_at', default: () => 'now()' })
  signedAt!: Date;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'reversed_at', nullable: true })
  reversedAt!: Date | null;

  @Column('uuid', { name: 'reversed_by', nullable: true })
  reversedBy!: string | null;

  @Column('text', { name: 'reversal_reason', nullable: true })
  reversalReason!: string | null;
}

/** The scan of the signed paper; one taken off stays on record with the reason. */
@Entity('mou_scan')
export class MouScanEntity {
  @PrimaryColumn('uuid', { name: 'mou_id' })
  mouId!: string;

  @PrimaryColumn('uuid', { name: 'file_id' })
  fileId!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('timestamptz', { name: 'attached_at', default: () => 'now()' })
  attachedAt!: Date;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @Column('text', { name: 'removal_reason', nullable: true })
  removalReason!: string | null;
}
