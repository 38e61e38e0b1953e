import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Changes, problem, refuse, type Actor, type Viewer } from '#platform';
import { actorOf } from './acting.js';
import { loginKey } from './login.js';
import { hashPassword, passwordFits, passwordProblems } from './password.js';
import { Sessions, tokenHash } from './sessions.js';
import { SignInRefused } from './sign-in.type.js';
import { Throttle } from './throttle.js';

/** An accepted link may be opened again this long, so that an answer lost on the way locks nobody out. */
const graceMinutes = 15;

interface Newcomer {
  id: string;
  personId: string;
  purpose: 'JOIN' | 'RESET';
  organisationId: string;
  allianceId: string;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
  ) {}

  /** Answers the session's token. */
  async signIn(
    login: string,
    password: string,
    address: string,
    device: string,
  ): Promise<string | SignInRefused> {
    const key = loginKey(login).slice(0, 200);
    const entered = await this.throttle.enter(key, address);
    if ('retryAfterSeconds' in entered) return SignInRefused.because('THROTTLED', entered.retryAfterSeconds);
    const [account] = await this.source.query(
      `select a.id, a.password_hash as "passwordHash" from person p join account a on a.id = p.id
       where p.signs_in and (p.email = $1 or p.telephone = $1) and a.closed_at is null`,
      [key],
    );
    if (!(await passwordFits(account?.passwordHash, password.slice(0, 200)))) {
      return SignInRefused.because('WRONG_PASSWORD');
    }
    await this.throttle.succeeded(entered.attempt);
    return this.sessions.open(this.source.manager, account.id, device);
  }

  /**
   * Uses a personal link: lets the device in and, if given, sets the password. A RESET link needs one and signs out the
   * person's other devices. Answers the session's token.
   * @throws Refusal when the password is missing or weak.
   */
  async acceptInvitation(
    token: string,
    password: string | null,
    address: string,
    device: string,
  ): Promise<string | SignInRefused> {
    const entered = await this.throttle.enter(`invitation ${tokenHash(token).toString('hex')}`, address);
    if ('retryAfterSeconds' in entered) return SignInRefused.because('THROTTLED', entered.retryAfterSeconds);
    const newcomer = await this.newcomer(token);
    if (!newcomer) return SignInRefused.because('EXPIRED');
    await this.throttle.succeeded(entered.attempt);
    if (password !== null || newcomer.purpose === 'RESET')
      refuse(passwordProblems('password', password ?? ''));
    const passwordHash = password === null ? null : await hashPassword(password);
    const actor: Actor = { ...newcomer, accountId: newcomer.personId, how: 'SCREEN' };
    return this.changes.run(actor, 'acceptInvitation', async (manager) => {
      const [open] = await manager.query(
        `update invitation set used_at = coalesce(used_at, now()) where id = $1 and revoked_at is null returning id`,
        [newcomer.id],
      );
      if (open.length === 0) return SignInRefused.because('EXPIRED');
      if (passwordHash) {
        await manager.query(`update account set password_hash = $2 where id = $1`, [
          newcomer.personId,
          passwordHash,
        ]);
      }
      if (newcomer.purpose === 'RESET') await this.sessions.endOthers(manager, newcomer.personId, null);
      return this.sessions.open(manager, newcomer.personId, device);
    });
  }

  private async newcomer(token: string): Promise<Newcomer | undefined> {
    const [row] = await this.source.query(
      `select i.id, i.person_id as "personId", i.purpose, p.organisation_id as "organisationId", o.alliance_id as "allianceId"
       from invitation i join person p on p.id = i.person_id join account a on a.id = p.id
         join organisation o on o.id = p.organisation_id
       where i.token_hash = $1 and i.revoked_at is null and a.closed_at is null and i.expires_at > now()
         and (i.used_at is null or i.used_at > now() - make_interval(mins => $2))`,
      [tokenHash(token), graceMinutes],
    );
    return row as Newcomer | undefined;
  }

  /**
   * Sets a new password and signs out the other devices; answers how many.
   * @throws Refusal when the current one is wrong or the new one weak.
   */
  async changePassword(viewer: Viewer, current: string | null, next: string): Promise<number> {
    const entered = await this.throttle.enter(`account ${viewer.accountId}`, viewer.sessionId);
    const tooOften = 'retryAfterSeconds' in entered;
    const [account] = await this.source.query(
      `select password_hash as "passwordHash" from account where id = $1`,
      [viewer.accountId],
    );
    if (
      account.passwordHash &&
      (tooOften || !(await passwordFits(account.passwordHash, (current ?? '').slice(0, 200))))
    ) {
      refuse([
        problem('current', tooOften ? 'THROTTLED' : 'WRONG_PASSWORD', {
          vi: 'Mật khẩu đang dùng; nếu quên, xin cán bộ Liên minh gửi đường dẫn đặt lại.',
          en: 'The password in use; if forgotten, ask the alliance for a reset link.',
        }),
      ]);
    }
    refuse(passwordProblems('next', next));
    if (!tooOften) await this.throttle.succeeded(entered.attempt);
    const passwordHash = await hashPassword(next);
    return this.changes.run(actorOf(viewer), 'changePassword', async (manager) => {
      await manager.query(`update account set password_hash = $2 where id = $1`, [
        viewer.accountId,
        passwordHash,
      ]);
      return this.sessions.endOthers(manager, viewer.accountId, viewer.sessionId);
    });
  }
}
