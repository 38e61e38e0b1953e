import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { HowAsked } from '#platform';
import type { DealSideName, ProposalMoveName, ProposalStatusName } from './proposal-lifecycle.js';

@Entity('proposal')
export class ProposalEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('uuid', { name: 'offer_id' })
  offerId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'demand_id', nullable: true })
  demandId!: string | null;

  @Column('uuid', { name: 'distributor_id' })
  distributorId!: string;

  @Column('text', { default: 'AWAITS_SUPPLIER' })
  status!: ProposalStatusName;

  @Column('int', { name: 'last_step', default: 1 })
  lastStep!: number;

  @Column('timestamptz', { name: 'answer_by' })
  answerBy!: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}

/** One step of a proposal; the terms stand in those that propose or counter. */
@Entity('proposal_step')
export class ProposalStepEntity {
  @PrimaryColumn('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @PrimaryColumn('int')
  number!: number;

  @Column('text')
  move!: ProposalMoveName;

  @Column('text', { nullable: true })
  side!: DealSideName | null;

  @Column('text', { nullable: true })
  goods!: string | null;

  @Column('numeric', { nullable: true })
  quantity!: string | null;

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('numeric', { name: 'kg_per_unit', nullable: true })
  kgPerUnit!: string | null;

  @Column('bigint', { nullable: true })
  price!: string | null;

  @Column('smallint', { array: true, nullable: true })
  months!: number[] | null;

  @Column('text', { nullable: true })
  delivery!: string | null;

  @Column('int', { name: 'payment_days', nullable: true })
  paymentDays!: number | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'answer_by', nullable: true })
  answerBy!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'by_account_id', nullable: true })
  byAccountId!: string | null;

  @Column('text')
  how!: HowAsked;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
