import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HowAsked } from '#platform';
import type { MouMoveName, MouStatusName } from './mou-lifecycle.js';

/** How a memorandum moved: one step, kept. */
@Entity('mou_step')
export class MouStepEntity {
  @PrimaryColumn('uuid', { name: 'mou_id' })
  mouId!: string;

  @PrimaryColumn('int')
  number!: number;

  @Column('text')
  move!: MouMoveName;

  @Column('text', { name: 'from_status', nullable: true })
  fromStatus!: MouStatusName | null;

  @Column('text', { name: 'to_status' })
  toStatus!: MouStatusName;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('uuid', { name: 'by_account_id' })
  byAccountId!: string;

  @Column('text')
  how!: HowAsked;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
