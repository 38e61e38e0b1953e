import type { EntityManager } from 'typeorm';
import type { PartyTerms } from './mou-terms.js';
import type { PartnershipName } from './mou-words.js';

/** EXISTING where a seller and a buyer of the text have signed together before, with this alliance; else NEW. */
export async function partnershipOf(
  manager: EntityManager,
  allianceId: string,
  parties: readonly Pick<PartyTerms, 'organisationId' | 'role'>[],
): Promise<PartnershipName> {
  const of = (role: PartyTerms['role']) =>
    parties.filter((party) => party.role === role).map(({ organisationId }) => organisationId);
  const [{ together }] = await manager.query(
    `select exists (select from mou m
       join mou_party s on s.mou_id = m.id and s.text_version = m.text_version
       join mou_party b on b.mou_id = m.id and b.text_version = m.text_version
       where m.alliance_id = $1 and m.status in ('SIGNED', 'COMPLETE')
         and s.organisation_id = any($2::uuid[]) and b.organisation_id = any($3::uuid[])) as together`,
    [allianceId, of('SELLER'), of('BUYER')],
  );
  return together ? 'EXISTING' : 'NEW';
}
