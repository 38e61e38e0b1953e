import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The only row with a person's name, telephone number and address; erasing it erases the person. */
@Entity('person')
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'full_name' })
  fullName!: string;

  @Column('text', { nullable: true })
  position!: string | null;

  @Column('text', { nullable: true })
  telephone!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('bool', { name: 'signs_in', default: false })
  signsIn!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;
}
