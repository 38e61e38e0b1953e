import type { EntityManager } from 'typeorm';
import { recordConsent } from '#access';
import { problem, refuse, type FieldProblem, type Viewer } from '#platform';
import type { CheckedParty } from './mou-check.js';
import type { StateParty } from './mou-state.js';
import { candidates, consentMissing, noSuchSignatory } from './signing-consent.js';

export interface Naming {
  manager: EntityManager;
  viewer: Viewer;
  eventId: string;
  /** For whom the viewer acts: a party, or the alliance itself. */
  organisationId: string;
  /** Of the text that stood; who stood there stays as it was. */
  before: readonly StateParty[];
}

/**
 * Checks who the parties are and who signs for them: organisations of the staff's alliance or of the event; people of
 * that organisation who agreed to be named. Keeps consents ticked now, and lets who is new take part in the event, so that
 * its people find the memorandum there.
 * @throws Refusal naming every party that cannot be so.
 */
export async function checkParties(naming: Naming, parties: readonly CheckedParty[]): Promise<void> {
  refuse([...(await unknownOrganisations(naming, parties)), ...(await unnameable(naming, parties))]);
  await naming.manager.query(
    `insert into participant (event_id, organisation_id) select $1, o.id from organisation o
     where o.id = any($2::uuid[]) and o.kind in ('SUPPLIER', 'DISTRIBUTOR') order by o.id on conflict do nothing`,
    [naming.eventId, parties.map(({ organisationId }) => organisationId)],
  );
}

async function unknownOrganisations(
  { manager, viewer, eventId, before }: Naming,
  parties: readonly CheckedParty[],
): Promise<FieldProblem[]> {
  const rows: { id: string }[] = await manager.query(
    `select o.id from organisation o where o.id = any($1::uuid[]) and (o.alliance_id = $2 or exists (
       select from participant t where t.event_id = $3 and t.organisation_id = o.id))`,
    [parties.map(({ organisationId }) => organisationId), viewer.allianceId, eventId],
  );
  const known = new Set([...rows.map(({ id }) => id), ...before.map(({ organisationId }) => organisationId)]);
  return parties.flatMap(({ organisationId }, at) =>
    known.has(organisationId)
      ? []
      : [
          problem(`parties.${at}.organisationId`, 'NOT_FOUND', {
            vi: 'Đơn vị do Liên minh đăng ký hoặc đang tham gia sự kiện.',
            en: 'An organisation that the alliance registered or that takes part in the event.',
          }),
        ],
  );
}

async function unnameable(naming: Naming, parties: readonly CheckedParty[]): Promise<FieldProblem[]> {
  const { manager, viewer, before } = naming;
  const people = await candidates(
    manager,
    parties.flatMap(({ signatoryId }) => signatoryId ?? []),
  );
  const problems: FieldProblem[] = [];
  const ticked: string[] = [];
  for (const [at, { organisationId, signatoryId, signingConsentOnForm }] of parties.entries()) {
    if (signatoryId === null) continue;
    const stood = before.some(
      (party) => party.organisationId === organisationId && party.signatoryId === signatoryId,
    );
    const person = people.get(signatoryId);
    const isTheirs = person?.organisationId === organisationId;
    const mayName =
      isTheirs &&
      (organisationId === naming.organisationId ||
        (viewer.role === 'ORGANISER' && person.allianceId === viewer.allianceId));
    if (!stood && !mayName) problems.push(noSuchSignatory(`parties.${at}.signatoryId`));
    else if (mayName && !person.consented && signingConsentOnForm) ticked.push(signatoryId);
    else if (!stood && !person?.consented)
      problems.push(consentMissing(`parties.${at}.signingConsentOnForm`));
  }
  // In one order, so that two texts with the same people do not wait for each other.
  for (const id of ticked.sort()) {
    await recordConsent(manager, id, 'SIGNING', id === viewer.accountId ? 'SCREEN' : 'FORM');
  }
  return problems;
}
