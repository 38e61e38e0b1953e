import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a supplier makes; its certificates and photos belong to it. */
@Entity('product')
export class ProductEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'organisation_kind', default: 'SUPPLIER' })
  organisationKind!: 'SUPPLIER';

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  category!: string | null;

  @Column('text', { default: '' })
  description!: string;

  @Column('uuid', { name: 'photo_ids', array: true, default: [] })
  photoIds!: string[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
