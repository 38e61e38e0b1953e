import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { look, Together, type Viewer } from '#platform';
import { SessionEntity } from './session.entity.js';

/** A device that was signed in stays so while it is used at least this often. */
const days = 90;

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opaque tokens, stored hashed. */
@Injectable()
export class Sessions {
  private readonly together = new Together((hashes) => this.holders(hashes));

  constructor(private readonly source: DataSource) {}

  /** Opens a session and answers its token, which is kept nowhere. */
  async open(manager: EntityManager, accountId: string, device: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await manager.insert(SessionEntity, {
      accountId,
      tokenHash: tokenHash(token),
      device: device.slice(0, 200),
      expiresAt: new Date(Date.now() + days * 86_400_000),
    });
    return token;
  }

  /** Who holds this token now, or null. Prolongs the session at most once in five minutes. */
  viewer(token: string): Promise<Viewer | null> {
    return this.together.ask(tokenHash(token).toString('hex'));
  }

  /** Answers in the order of `hashes` (SHA-256, hexadecimal, each once). A row that is being changed is not waited for. */
  private async holders(hashes: string[]): Promise<(Viewer | null)[]> {
    const rows = await look<Viewer & { position: number }>(
      this.source,
      `with asked as (select decode(hash, 'hex') as hash, position::int from unnest($1::text[]) with ordinality as a (hash, position)),
         due as (
           select id from session where token_hash in (select hash from asked) and ended_at is null and expires_at > now()
             and last_seen_at < now() - interval '5 minutes' for no key update skip locked),
         seen as (
           update session set last_seen_at = now(), expires_at = now() + make_interval(days => $2)
           where id in (select id from due))
       select asked.position, s.id as "sessionId", a.id as "accountId", o.id as "organisationId",
         o.alliance_id as "allianceId", o.kind as role
       from asked join session s on s.token_hash = asked.hash join account a on a.id = s.account_id
         join person p on p.id = a.id join organisation o on o.id = p.organisation_id
       where s.ended_at is null and s.expires_at > now() and a.closed_at is null`,
      [hashes, days],
    );
    const held = new Map(rows.map(({ position, ...viewer }) => [position, viewer]));
    return hashes.map((_, at) => held.get(at + 1) ?? null);
  }

  /** Ends one session of the account; `false` when it has no such session. */
  async end(accountId: string, sessionId: string): Promise<boolean> {
    const [, ended] = await this.source.query(
      `update session set ended_at = now() where id = $1 and account_id = $2 and ended_at is null`,
      [sessionId, accountId],
    );
    return ended > 0;
  }

  /** Ends all sessions of an account but the one kept; answers how many. */
  async endOthers(manager: EntityManager, accountId: string, kept: string | null): Promise<number> {
    const [, ended] = await manager.query(
      `update session set ended_at = now() where account_id = $1 and id is distinct from $2 and ended_at is null`,
      [accountId, kept],
    );
    return ended as number;
  }

  /** The account's open sessions, the newest first. */
  list(
    viewer: Viewer,
  ): Promise<{ id: string; current: boolean; device: string; createdAt: Date; lastSeenAt: Date }[]> {
    return this.source.query(
      `select id, id = $2 as current, device, created_at as "createdAt", last_seen_at as "lastSeenAt"
       from session where account_id = $1 and ended_at is null and expires_at > now() order by last_seen_at desc limit 100`,
      [viewer.accountId, viewer.sessionId],
    );
  }
}
