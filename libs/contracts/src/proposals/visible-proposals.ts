import type { Viewer } from '#platform';

/**
 * Which proposals one may see: staff those of their alliance's events, everybody else those one's organisation is a side
 * of. SQL over the proposal `r`; `viewerParam` becomes parameter $1 of the statement.
 */
export const visibleProposals = ({
  role,
  allianceId,
  organisationId,
}: Viewer): { where: string; viewerParam: string } =>
  role === 'ORGANISER'
    ? { where: 'r.alliance_id = $1', viewerParam: allianceId }
    : { where: '$1 in (r.supplier_id, r.distributor_id)', viewerParam: organisationId };
