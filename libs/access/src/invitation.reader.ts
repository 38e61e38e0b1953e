import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, type Viewer } from '#platform';
import { invitationJson, InvitationWelcome, type Invitation } from './invitation.type.js';
import { tokenHash } from './sessions.js';
import { SignInRefused } from './sign-in.type.js';

/** What the letter of a personal link needs. */
interface InvitationFacts {
  invitation: Invitation;
  fullName: string;
  email: string | null;
  organisationName: string;
  allianceName: string;
}

@Injectable()
export class InvitationReader {
  constructor(private readonly source: DataSource) {}

  /** Whom a personal link is for; looking does not use it up. */
  async welcome(token: string): Promise<InvitationWelcome | SignInRefused> {
    const [found] = await this.source.query(
      `select p.full_name as "fullName", o.name as "organisationName", i.purpose
       from invitation i join person p on p.id = i.person_id join organisation o on o.id = p.organisation_id
         join account a on a.id = p.id
       where i.token_hash = $1 and i.used_at is null and i.revoked_at is null and i.expires_at > now()
         and a.closed_at is null`,
      [tokenHash(token)],
    );
    return found ? Object.assign(new InvitationWelcome(), found) : SignInRefused.because('EXPIRED');
  }

  /** An invitation of the staff's alliance. @throws AppError NOT_FOUND. */
  async facts(viewer: Viewer, id: string): Promise<InvitationFacts> {
    const [found] = await this.source.query(
      `select ${invitationJson('i')} as invitation, p.full_name as "fullName", p.email, o.name as "organisationName",
         l.name as "allianceName"
       from invitation i join person p on p.id = i.person_id join organisation o on o.id = p.organisation_id
         join alliance l on l.id = o.alliance_id
       where i.id = $1 and o.alliance_id = $2`,
      [id, viewer.allianceId],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return found as InvitationFacts;
  }
}
