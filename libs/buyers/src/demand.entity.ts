import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CertificateKind } from '#trade';

/** What a distributor looks for; the ceiling price is its secret. */
@Entity('demand')
export class DemandEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'organisation_kind', default: 'DISTRIBUTOR' })
  organisationKind!: 'DISTRIBUTOR';

  @Column('text')
  wanted!: string;

  @Column('text', { nullable: true })
  category!: string | null;

  @Column('text', { default: '' })
  description!: string;

  @Column('text', { nullable: true })
  province!: string | null;

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('numeric', { name: 'kg_per_unit', precision: 12, scale: 4, nullable: true })
  kgPerUnit!: string | null;

  @Column('numeric', { name: 'quantity_from', precision: 14, scale: 3, nullable: true })
  quantityFrom!: string | null;

  @Column('numeric', { name: 'quantity_to', precision: 14, scale: 3, nullable: true })
  quantityTo!: string | null;

  @Column('text', { name: 'quantity_period', nullable: true })
  quantityPeriod!: 'DAY' | 'WEEK' | 'MONTH' | 'CROP' | null;

  @Column('smallint', { array: true, nullable: true })
  months!: number[] | null;

  @Column('bigint', { name: 'max_price', nullable: true })
  maxPrice!: string | null;

  @Column('numeric', { name: 'min_supplier_quantity', precision: 14, scale: 3, nullable: true })
  minSupplierQuantity!: string | null;

  @Column('text', { name: 'required_certificates', array: true, default: [] })
  requiredCertificates!: CertificateKind[];

  @Column('text', { name: 'preferred_certificates', array: true, default: [] })
  preferredCertificates!: CertificateKind[];

  @Column('text', { name: 'accepted_provinces', array: true, default: [] })
  acceptedProvinces!: string[];

  @Column('text', { default: '' })
  delivery!: string;

  @Column('jsonb', { name: 'as_written', default: {} })
  asWritten!: Record<string, string>;

  @Column('text', { array: true, default: [] })
  needs!: string[];

  @Column('text', { default: 'LISTED' })
  status!: 'LISTED' | 'WITHDRAWN';

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
