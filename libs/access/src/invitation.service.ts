import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import QRCode from 'qrcode';
import { z } from 'zod';
import {
  accept,
  AppError,
  Changes,
  checkInput,
  problem,
  refuse,
  SettingsHolder,
  type Viewer,
} from '#platform';
import { actorOf } from './acting.js';
import { invitationDays, invitationToken, publicUrl } from './invitation.link.js';
import { invitationMessage } from './invitation.message.js';
import { InvitationReader } from './invitation.reader.js';
import type { InvitationPurposeName, NewInvitation } from './invitation.type.js';
import { Mail } from './mail.js';
import { managedPerson } from './managed-person.js';
import { signInDoubles } from './person.service.js';
import { refuseDoubles } from './refuse-doubles.js';
import { tokenHash } from './sessions.js';

const input = z.object({
  key: z
    .string()
    .refine(
      (key) => z.uuidv4().safeParse(key).success,
      accept('INVALID_INPUT', { vi: 'Một UUID ngẫu nhiên (bản 4).', en: 'A random UUID (version 4).' }),
    ),
});

/** Personal links, made and taken back by the staff of the person's alliance. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly changes: Changes,
    private readonly reader: InvitationReader,
    private readonly mail: Mail,
    private readonly settings: SettingsHolder,
  ) {}

  /**
   * Makes a personal link and revokes the one that was open; the person can then sign in. The link follows from `key`,
   * which therefore has to be a random UUID. With `sendMail` it goes out where mail is set up and the person has an address.
   * @throws Refusal when another person signs in with the same address or number, a reset comes before the first
   * sign-in, or the person is a partner's; AppError NOT_FOUND.
   */
  async create(
    viewer: Viewer,
    key: string,
    personId: string,
    purpose: InvitationPurposeName,
    sendMail: boolean,
  ): Promise<NewInvitation> {
    checkInput(input, { key });
    const token = invitationToken(key.toLowerCase(), viewer.accountId);
    const make = (manager: EntityManager) => this.make(manager, viewer, personId, purpose, token);
    const made = this.changes.once(actorOf(viewer), 'createInvitation', key.toLowerCase(), make);
    const id = await refuseDoubles(made, signInDoubles);
    const { invitation, email, ...facts } = await this.reader.facts(viewer, id);
    const link = `${publicUrl(this.settings)}/invite/${token}`;
    const { expiresAt } = invitation;
    const message = invitationMessage({
      ...facts,
      purpose: invitation.purpose,
      expiresAt: new Date(expiresAt),
      link,
    });
    if (sendMail && email && !invitation.mailed) {
      const text = `${message.vi}\n\n---\n\n${message.en}\n`;
      invitation.mailed = await this.mail.send({
        to: email,
        subject: `${facts.allianceName}: Cung–Cầu`,
        text,
      });
      if (invitation.mailed) await this.recordMailed(viewer, id);
    }
    return { invitation, link, qrSvg: await QRCode.toString(link, { type: 'svg', margin: 2 }), message };
  }

  private async make(
    manager: EntityManager,
    viewer: Viewer,
    personId: string,
    purpose: InvitationPurposeName,
    token: string,
  ): Promise<string> {
    const person = await managedPerson(manager, viewer, personId);
    const [{ kind }] = await manager.query(`select kind from organisation where id = $1`, [
      person.organisationId,
    ]);
    refuse(kind === 'PARTNER' ? [partnersDoNotSignIn] : []);
    refuse(purpose === 'RESET' && !person.signsIn ? [neverSignedIn] : []);
    await manager.query(`update person set signs_in = true where id = $1 and not signs_in`, [personId]);
    await manager.query(`insert into account (id) values ($1) on conflict do nothing`, [personId]);
    await manager.query(
      `update invitation set revoked_at = now() where person_id = $1 and used_at is null and revoked_at is null`,
      [personId],
    );
    const [{ id }] = await manager.query(
      `insert into invitation (person_id, purpose, token_hash, expires_at)
       values ($1, $2, $3, now() + make_interval(days => $4)) returning id`,
      [personId, purpose, tokenHash(token), invitationDays],
    );
    return id as string;
  }

  private recordMailed(viewer: Viewer, id: string): Promise<void> {
    return this.changes.run(actorOf(viewer), 'createInvitation', (manager) =>
      manager.query(`update invitation set mailed_at = now() where id = $1`, [id]),
    );
  }

  /**
   * Takes a personal link back; `false` when it had been used before, which it then cannot be again.
   * @throws AppError NOT_FOUND.
   */
  revoke(viewer: Viewer, id: string): Promise<boolean> {
    return this.changes.run(actorOf(viewer), 'revokeInvitation', async (manager) => {
      const [found] = await manager.query(
        `select i.used_at as "usedAt" from invitation i join person p on p.id = i.person_id
           join organisation o on o.id = p.organisation_id
         where i.id = $1 and o.alliance_id = $2 for update of i`,
        [id, viewer.allianceId],
      );
      if (!found) throw new AppError('NOT_FOUND');
      // A used link lets in once more within minutes, in case the answer was lost; not after this.
      await manager.query(
        found.usedAt
          ? `update invitation set expires_at = now() where id = $1 and expires_at > now()`
          : `update invitation set revoked_at = coalesce(revoked_at, now()) where id = $1`,
        [id],
      );
      return found.usedAt === null;
    });
  }
}

const partnersDoNotSignIn = problem('personId', 'FORBIDDEN', {
  vi: 'Người của đơn vị cung ứng, đơn vị thu mua hoặc Liên minh; đơn vị phối hợp không đăng nhập.',
  en: 'Somebody of a supplier, a distributor or the alliance; partners do not sign in.',
});
const neverSignedIn = problem('purpose', 'INVALID_INPUT', {
  vi: 'Người này chưa đăng nhập bao giờ; xin gửi lời mời tham gia.',
  en: 'This person has never signed in; send an invitation to join.',
});
