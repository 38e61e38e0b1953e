import type { Viewer } from '#platform';

/**
 * Which offers one may see: staff those entered into their alliance's events and those of organisations it registered; a
 * distributor listed ones entered into events it takes part in; a supplier its own. SQL over the offer `o` and its
 * supplier `s`; `events` says over `e` (event_offer) which of its events one may know. `viewerParam` becomes $1.
 */
export function visibleOffers({ role, allianceId, organisationId }: Viewer): {
  where: string;
  events: string;
  viewerParam: string;
} {
  if (role === 'ORGANISER') {
    return {
      where: `(s.alliance_id = $1 or exists (
        select from event_offer e where e.offer_id = o.id and e.alliance_id = $1))`,
      events: 'e.alliance_id = $1',
      viewerParam: allianceId,
    };
  }
  if (role === 'SUPPLIER')
    return { where: 'o.organisation_id = $1', events: 'true', viewerParam: organisationId };
  const events = 'e.event_id in (select event_id from participant where organisation_id = $1)';
  return {
    where: `(o.status = 'LISTED' and exists (select from event_offer e where e.offer_id = o.id and ${events}))`,
    events,
    viewerParam: organisationId,
  };
}
