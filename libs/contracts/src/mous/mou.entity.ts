import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { MouStatusName } from './mou-lifecycle.js';
import type { MouTerms } from './mou-terms.js';

/** A memorandum: how far it is, and which version of its text stands. */
@Entity('mou')
export class MouEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('int')
  number!: number;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId!: string | null;

  @Column('text', { default: 'DRAFT' })
  status!: MouStatusName;

  @Column('int', { name: 'text_version', default: 1 })
  textVersion!: number;

  @Column('text')
  partnership!: 'NEW' | 'EXISTING';

  @Column('int', { name: 'stage_order', nullable: true })
  stageOrder!: number | null;

  @Column('int', { name: 'last_step', default: 0 })
  lastStep!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}

/** A version of a text, kept as it was written; the database computes `terms` and `sha256` of it. */
@Entity('mou_text')
export class MouTextEntity {
  @PrimaryColumn('uuid', { name: 'mou_id' })
  mouId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('text')
  canonical!: string;

  @Column({ type: 'jsonb', insert: false, update: false })
  terms!: MouTerms;

  @Column({ type: 'bytea', insert: false, update: false })
  sha256!: Buffer;

  @Column('timestamptz', { name: 'written_at', default: () => 'now()' })
  writtenAt!: Date;
}
