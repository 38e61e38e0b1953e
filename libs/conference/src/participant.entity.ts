import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that takes part in an event. */
@Entity('participant')
export class ParticipantEntity {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('timestamptz', { name: 'joined_at', default: () => 'now()' })
  joinedAt!: Date;
}
