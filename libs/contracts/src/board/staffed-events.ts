import { AppError, type Viewer } from '#platform';

/**
 * Which events' boards one may see: staff those of their alliance, nobody else any. SQL over the event `e`;
 * `viewerParam` becomes parameter $1 of the statement.
 * @throws AppError NOT_FOUND for everybody but staff.
 */
export function staffedEvents({ role, allianceId }: Viewer): { where: string; viewerParam: string } {
  if (role !== 'ORGANISER') throw new AppError('NOT_FOUND');
  return { where: 'e.alliance_id = $1', viewerParam: allianceId };
}
