import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What staff let each criterion weigh in an event; no row: the usual weights. Whole numbers 0 to 30. */
@Entity('match_weights')
export class MatchWeightsEntity {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('int')
  product!: number;

  @Column('int')
  quantity!: number;

  @Column('int')
  months!: number;

  @Column('int')
  certificates!: number;

  @Column('int')
  price!: number;

  @Column('int')
  distance!: number;

  @Column('int')
  delivery!: number;

  @Column('int')
  packaging!: number;

  @Column('int')
  lot!: number;

  @Column('int')
  outlet!: number;

  @Column('int')
  payment!: number;

  @Column('int', { default: 1 })
  version!: number;
}
