import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { MatchReason } from '../reason.type.js';

/** What the two parties of a pair read, as it was when staff released it. */
@Entity('released_match')
export class ReleasedMatchEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('uuid', { name: 'demand_id' })
  demandId!: string;

  @Column('uuid', { name: 'offer_id' })
  offerId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'distributor_id' })
  distributorId!: string;

  /** Names what was known of offer and demand at the release. */
  @Column('uuid', { name: 'told_from', nullable: true })
  toldFrom!: string | null;

  @Column('boolean', { name: 'for_supplier', default: true })
  forSupplier!: boolean;

  @Column('boolean', { name: 'for_distributor', default: true })
  forDistributor!: boolean;

  /** In the order of the criteria; they know no ceiling. */
  @Column('smallint', { name: 'supplier_points', array: true, default: '{}' })
  supplierPoints!: number[];

  @Column('smallint', { name: 'distributor_points', array: true, default: '{}' })
  distributorPoints!: number[];

  @Column('real', { name: 'supplier_order' })
  supplierOrder!: number;

  @Column('jsonb', { name: 'supplier_reasons' })
  supplierReasons!: MatchReason[];

  @Column('real', { name: 'distributor_order' })
  distributorOrder!: number;

  @Column('jsonb', { name: 'distributor_reasons' })
  distributorReasons!: MatchReason[];

  /** When what the supplier reads of it last changed. */
  @Column('timestamptz', { name: 'supplier_released_at', default: () => 'now()' })
  supplierReleasedAt!: Date;

  @Column('timestamptz', { name: 'released_at', default: () => 'now()' })
  releasedAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;
}
