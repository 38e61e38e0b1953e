import type { Viewer } from '#platform';

/**
 * Which events one may see: staff their alliance's, a party those in which it takes part. SQL over the event `e`;
 * `viewerParam` becomes parameter $1 of the statement.
 */
export const visibleEvents = (viewer: Viewer): { where: string; viewerParam: string } =>
  viewer.role === 'ORGANISER'
    ? { where: 'e.alliance_id = $1', viewerParam: viewer.allianceId }
    : {
        where: 'e.id in (select event_id from participant where organisation_id = $1)',
        viewerParam: viewer.organisationId,
      };
