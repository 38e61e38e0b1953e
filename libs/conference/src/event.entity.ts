import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('event')
export class EventEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('text')
  name!: string;

  @Column('date', { name: 'held_on' })
  heldOn!: string;

  @Column('text')
  place!: string;

  @Column('int', { name: 'expected_delegates' })
  expectedDelegates!: number;

  @Column('int', { name: 'expected_booths' })
  expectedBooths!: number;

  @Column('text', { array: true, default: [] })
  programme!: string[];

  @Column('text', { default: 'OPEN' })
  status!: 'OPEN' | 'CLOSED';

  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
