import type { Viewer } from '#platform';

/**
 * Which memoranda one may see: staff those of their alliance's events, everybody else those whose text names one's
 * organisation as a party. SQL over the memorandum `m`; `viewerParam` becomes parameter $1 of the statement.
 */
export const visibleMous = ({
  role,
  allianceId,
  organisationId,
}: Viewer): { where: string; viewerParam: string } =>
  role === 'ORGANISER'
    ? { where: 'm.alliance_id = $1', viewerParam: allianceId }
    : {
        where: `exists (select from mou_party mine where mine.mou_id = m.id and mine.text_version = m.text_version
          and mine.organisation_id = $1)`,
        viewerParam: organisationId,
      };
