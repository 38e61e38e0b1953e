import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError } from '#platform';
import { consentsJson } from './consent.type.js';
import { organisationJson } from './organisation.type.js';
import type { ViewerType } from './viewer.type.js';

@Injectable()
export class ViewerReader {
  constructor(private readonly source: DataSource) {}

  async viewer(accountId: string): Promise<ViewerType> {
    const [row] = await this.source.query(
      `select a.id as "accountId", p.full_name as "fullName", o.kind as role, ${organisationJson('o')} as organisation,
         l.name as "allianceName", a.password_hash is not null as "hasPassword", ${consentsJson('p')} as consents
       from account a join person p on p.id = a.id join organisation o on o.id = p.organisation_id
         join alliance l on l.id = o.alliance_id where a.id = $1`,
      [accountId],
    );
    if (!row) throw new AppError('NOT_FOUND');
    return row as ViewerType;
  }
}
