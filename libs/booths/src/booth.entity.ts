import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who stands in a booth; a free booth has no row. */
@Entity('booth')
export class BoothEntity {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @PrimaryColumn('int')
  number!: number;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
}
