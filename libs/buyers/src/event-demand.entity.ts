import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A demand entered into an event, and the row of the file it came from, if any. */
@Entity('event_demand')
export class EventDemandEntity {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @PrimaryColumn('uuid', { name: 'demand_id' })
  demandId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text', { name: 'file_row_id', nullable: true })
  fileRowId!: string | null;

  @Column('bytea', { name: 'row_hash', nullable: true })
  rowHash!: Buffer | null;

  @Column('boolean', { name: 'edited_since_import', default: false })
  editedSinceImport!: boolean;

  @Column('timestamptz', { name: 'entered_at', default: () => 'now()' })
  enteredAt!: Date;
}
