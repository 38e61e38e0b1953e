import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { BuyerType } from '#trade';
import type { OrganisationKindName } from './organisation.type.js';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('text')
  kind!: OrganisationKindName;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('text', { name: 'tax_code', nullable: true })
  taxCode!: string | null;

  @Column('text', { name: 'buyer_type', nullable: true })
  buyerType!: BuyerType | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
