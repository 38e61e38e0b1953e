import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type RunStatus = 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED';
export type RunCause = 'STAFF' | 'CHANGE';

@Entity('match_run')
export class MatchRunEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('uuid', { name: 'alliance_id' })
  allianceId!: string;

  @Column('text', { default: 'QUEUED' })
  status!: RunStatus;

  @Column('text')
  cause!: RunCause;

  @Column('timestamptz', { name: 'requested_at', default: () => 'now()' })
  requestedAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  knowledge!: string | null;

  /** In the order of the criteria; those its lists were made with. */
  @Column('smallint', { array: true, nullable: true })
  weights!: number[] | null;

  /** A snapshot of PostgreSQL: the changes seen in it have been read once the run has ended well. */
  @Column('text', { name: 'changes_read', nullable: true })
  changesRead!: string | null;

  /** How often it could not be taken a step further. */
  @Column('int', { default: 0 })
  failures!: number;

  @Column('bigint', { name: 'pairs_total', default: 0 })
  pairsTotal!: string;

  @Column('bigint', { name: 'pairs_done', default: 0 })
  pairsDone!: string;

  @Column('bigint', { default: 0 })
  matched!: string;

  @Column('bigint', { default: 0 })
  vetoed!: string;

  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;
}
