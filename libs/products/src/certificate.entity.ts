import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CertificateKind } from '#trade';

/** A certificate of a product, one of each kind. */
@Entity('certificate')
export class CertificateEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'product_id' })
  productId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  kind!: CertificateKind;

  @Column('text')
  state!: 'HELD' | 'UNDER_WAY';

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text', { nullable: true })
  issuer!: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId!: string | null;
}
