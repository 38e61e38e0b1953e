import type { Viewer } from '#platform';

/**
 * Which demands one may see: staff those entered into their alliance's events and those of organisations it registered; a
 * distributor its own; a supplier none. SQL over the demand `d` and its distributor `b`; `events` says over `e`
 * (event_demand) which of its events one may know. `viewerParam` becomes $1.
 */
export function visibleDemands({ role, allianceId, organisationId }: Viewer): {
  where: string;
  events: string;
  viewerParam: string;
} {
  if (role === 'ORGANISER') {
    return {
      where: `(b.alliance_id = $1 or exists (
        select from event_demand e where e.demand_id = d.id and e.alliance_id = $1))`,
      events: 'e.alliance_id = $1',
      viewerParam: allianceId,
    };
  }
  const where = role === 'DISTRIBUTOR' ? 'd.organisation_id = $1' : '$1::uuid is null';
  return { where, events: 'true', viewerParam: organisationId };
}
