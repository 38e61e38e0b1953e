import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What staff decided about a pair; match runs never touch it. */
@Entity('match_decision')
export class MatchDecisionEntity {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @PrimaryColumn('uuid', { name: 'demand_id' })
  demandId!: string;

  @PrimaryColumn('uuid', { name: 'offer_id' })
  offerId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('text')
  decision!: 'ADDED' | 'BARRED';

  @Column('text')
  reason!: string;
}
