import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpinionReason } from './opinion.type.js';

/** What a person thinks of a released pair: it changes that person's own view and nothing else. */
@Entity('match_opinion')
export class MatchOpinionEntity {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;

  @PrimaryColumn('uuid', { name: 'demand_id' })
  demandId!: string;

  @PrimaryColumn('uuid', { name: 'offer_id' })
  offerId!: string;

  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  side!: 'SUPPLIER' | 'DISTRIBUTOR';

  @Column('text')
  opinion!: 'INTERESTED' | 'NOT_INTERESTED';

  @Column('text', { nullable: true })
  reason!: keyof typeof OpinionReason | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}

/** From when on a reason counts again for a person that let it be forgotten. */
@Entity('forgotten_taste')
export class ForgottenTasteEntity {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @PrimaryColumn('text')
  reason!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
