import type { EntityManager } from 'typeorm';
import { AppError, type Viewer } from '#platform';
import { PersonEntity } from './person.entity.js';

/**
 * The person, locked until the change is done, if one may change it: staff a person of their alliance's organisations,
 * everybody itself.
 * @throws AppError NOT_FOUND otherwise, and for the erased.
 */
export async function managedPerson(
  manager: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<PersonEntity> {
  const person = manager
    .createQueryBuilder(PersonEntity, 'p')
    .where('p.id = :id and p.erased_at is null', { id })
    .setLock('pessimistic_write');
  if (viewer.role === 'ORGANISER') {
    person.andWhere(
      'p.organisation_id in (select o.id from organisation o where o.alliance_id = :allianceId)',
      {
        allianceId: viewer.allianceId,
      },
    );
  } else {
    person.andWhere('p.id = :self', { self: viewer.accountId });
  }
  const found = await person.getOne();
  if (!found) throw new AppError('NOT_FOUND');
  return found;
}
