import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, type Viewer } from '#platform';
import { personJson, type Person } from './person.type.js';

/**
 * Whose people one may see: staff those of their alliance's organisations, a party its own. SQL over the person's
 * organisation `o`; `viewerParam` becomes parameter $1 of the statement.
 */
const organisationsWithPeople = (viewer: Viewer): { where: string; viewerParam: string } =>
  viewer.role === 'ORGANISER'
    ? { where: 'o.alliance_id = $1', viewerParam: viewer.allianceId }
    : { where: 'o.id = $1', viewerParam: viewer.organisationId };

@Injectable()
export class PersonReader {
  constructor(private readonly source: DataSource) {}

  /** The people of an organisation by name, without the erased. @throws AppError NOT_FOUND for foreign organisations. */
  async ofOrganisation(viewer: Viewer, organisationId: string): Promise<Person[]> {
    const { where, viewerParam } = organisationsWithPeople(viewer);
    const [found] = await this.source.query(
      `select (select coalesce(json_agg(${personJson('p')} order by p.full_name, p.id), '[]')
         from person p where p.organisation_id = o.id and p.erased_at is null) as people
       from organisation o where ${where} and o.id = $2`,
      [viewerParam, organisationId],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return found.people as Person[];
  }

  /** @throws AppError NOT_FOUND when there is none that one may see. */
  async one(viewer: Viewer, id: string): Promise<Person> {
    const { where, viewerParam } = organisationsWithPeople(viewer);
    const [found] = await this.source.query(
      `select ${personJson('p')} as person from person p join organisation o on o.id = p.organisation_id
       where ${where} and p.id = $2 and p.erased_at is null`,
      [viewerParam, id],
    );
    if (!found) throw new AppError('NOT_FOUND');
    return found.person as Person;
  }
}
