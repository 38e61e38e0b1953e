import type { EntityManager } from 'typeorm';
import { AppError } from '#platform';
import { MouPartyEntity } from './mou-party.entity.js';
import { canonicalTerms, type MouTerms, type PartyTerms } from './mou-terms.js';
import { MouTextEntity } from './mou.entity.js';

/** A party before its organisation's words of today are put to it. */
export type NamedParty = Omit<PartyTerms, 'name' | 'address' | 'province' | 'taxCode'>;

/** The parties with the names, addresses and tax codes of their organisations as they are now, in the same order. */
export async function inWords(manager: EntityManager, parties: readonly NamedParty[]): Promise<PartyTerms[]> {
  const organisations: Pick<PartyTerms, 'organisationId' | 'name' | 'address' | 'province' | 'taxCode'>[] =
    await manager.query(
      `select id as "organisationId", name, address, province, tax_code as "taxCode"
       from organisation where id = any($1::uuid[])`,
      [parties.map(({ organisationId }) => organisationId)],
    );
  return parties.map((party) => {
    const words = organisations.find(({ organisationId }) => organisationId === party.organisationId);
    if (!words) throw new Error(`No organisation ${party.organisationId}`);
    return { ...words, ...party };
  });
}

const mostVersions = 1000;

/** Writes a version of a memorandum's text and who its parties are. @throws AppError CONFLICT beyond the last version. */
export async function writeText(
  manager: EntityManager,
  mou: { id: string; eventId: string; allianceId: string },
  version: number,
  terms: MouTerms,
): Promise<void> {
  if (version > mostVersions) throw new AppError('CONFLICT');
  await manager.insert(MouTextEntity, {
    mouId: mou.id,
    version,
    eventId: mou.eventId,
    allianceId: mou.allianceId,
    canonical: canonicalTerms(terms),
  });
  await manager.insert(
    MouPartyEntity,
    terms.parties.map(({ organisationId, role, mustSign, signatoryId, position, authority }, at) => ({
      mouId: mou.id,
      textVersion: version,
      organisationId,
      place: at + 1,
      role,
      mustSign,
      personId: signatoryId,
      position,
      authority,
    })),
  );
}
