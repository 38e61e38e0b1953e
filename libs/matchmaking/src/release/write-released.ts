import type { EntityManager } from 'typeorm';
import { shownOpenScore, shownScore, type Judgement, type Weights } from '#matching';
import { inPartyWords, partyPoints } from './party-words.js';
import type { Chosen } from './release-choice.js';

interface Judged extends Chosen {
  judgement: Extract<Judgement, { veto: null }>;
  /** Names what was known of the two before they were judged. */
  toldFrom: string | null;
}

/** What the row says to a side that already sees it: a pair that was withdrawn is shown anew. */
const shown = (side: string) => `(r.${side} and r.withdrawn_at is null)`;
const supplierColumns = ['supplier_order', 'supplier_reasons', 'supplier_points'];
const distributorColumns = ['distributor_order', 'distributor_reasons', 'distributor_points'];
const row = (of: string, columns: string[]) => `(${columns.map((column) => `${of}.${column}`).join(', ')})`;
const differs = (columns: string[]) => `${row('r', columns)} is distinct from ${row('excluded', columns)}`;
const taken = (side: string, columns: string[]) =>
  columns
    .map((column) => `${column} = case when excluded.${side} then excluded.${column} else r.${column} end`)
    .join(', ');
const supplierLearns = `(excluded.for_supplier and (not ${shown('for_supplier')} or ${differs(supplierColumns)}))`;
const distributorLearns = `(excluded.for_distributor and (not ${shown('for_distributor')} or ${differs(distributorColumns)}))`;

/**
 * Writes what each side reads. What a supplier sees of a pair, and since when, changes by what is released to it alone:
 * a pair released again to its distributor only leaves the supplier's part as it was.
 */
export async function writeReleased(
  manager: EntityManager,
  event: { id: string; allianceId: string },
  pairs: readonly Judged[],
  weights: Weights,
): Promise<void> {
  const rows = pairs.map(({ judgement: { score, openScore, reasons }, ...pair }) => ({
    ...pair,
    supplierOrder: shownOpenScore(openScore, weights),
    supplierReasons: inPartyWords(reasons, 'SUPPLIER'),
    supplierPoints: partyPoints(reasons, 'SUPPLIER'),
    distributorOrder: shownScore(score, weights),
    distributorReasons: inPartyWords(reasons, 'DISTRIBUTOR'),
    distributorPoints: partyPoints(reasons, 'DISTRIBUTOR'),
  }));
  await manager.query(
    `insert into released_match as r (event_id, alliance_id, demand_id, offer_id, supplier_id, distributor_id, told_from,
       for_supplier, for_distributor, supplier_order, supplier_reasons, supplier_points, distributor_order,
       distributor_reasons, distributor_points)
     select $1, $2, d.id, o.id, o.organisation_id, d.organisation_id, k."toldFrom", k."forSupplier",
       k."forDistributor", k."supplierOrder", k."supplierReasons", k."supplierPoints", k."distributorOrder",
       k."distributorReasons", k."distributorPoints"
     from json_to_recordset($3) as k ("demandId" uuid, "offerId" uuid, "toldFrom" uuid,
       "forSupplier" boolean, "forDistributor" boolean, "supplierOrder" real, "supplierReasons" jsonb,
       "supplierPoints" smallint[], "distributorOrder" real, "distributorReasons" jsonb, "distributorPoints" smallint[])
     join demand d on d.id = k."demandId" join offer o on o.id = k."offerId"
     on conflict (event_id, demand_id, offer_id) do update set told_from = excluded.told_from,
       withdrawn_at = null, withdrawal_reason = null,
       for_supplier = excluded.for_supplier or ${shown('for_supplier')},
       for_distributor = excluded.for_distributor or ${shown('for_distributor')},
       ${taken('for_supplier', supplierColumns)}, ${taken('for_distributor', distributorColumns)},
       supplier_released_at = case when ${supplierLearns} then now() else r.supplier_released_at end,
       released_at = case when ${distributorLearns} then now() else r.released_at end
     where r.withdrawn_at is not null or ${supplierLearns} or ${distributorLearns}
       or r.told_from is distinct from excluded.told_from`,
    [event.id, event.allianceId, JSON.stringify(rows)],
  );
}
