import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An offer of a product; money is whole VND per unit, amounts are in `unit`. */
@Entity('offer')
export class OfferEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'product_id' })
  productId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

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

  @Column('bigint', { name: 'price_from', nullable: true })
  priceFrom!: string | null;

  @Column('bigint', { name: 'price_to', nullable: true })
  priceTo!: string | null;

  @Column('numeric', { name: 'min_order', precision: 14, scale: 3, nullable: true })
  minOrder!: string | null;

  @Column('text', { default: '' })
  packaging!: string;

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
