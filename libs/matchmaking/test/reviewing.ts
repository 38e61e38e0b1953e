import type { DataSource } from 'typeorm';
import { systemActor, type Changes, type Viewer } from '#platform';
import { OpinionService } from '../src/opinions/opinion.service.js';
import { TasteReader } from '../src/opinions/taste.reader.js';
import { MatchReleaseReader } from '../src/release/match-release.reader.js';
import { ReleaseCarrier } from '../src/release/release-carrier.js';
import { ReleaseFiguresReader } from '../src/release/release-figures.reader.js';
import { ReleaseService } from '../src/release/release.service.js';
import { ReleasedReader } from '../src/release/released.reader.js';
import { DecisionService } from '../src/review/decision.service.js';
import { MatchReader } from '../src/review/match.reader.js';
import { VetoedReader } from '../src/review/vetoed.reader.js';
import { MatchWeightsReader } from '../src/weights/match-weights.reader.js';
import { WeightsPreviewReader } from '../src/weights/weights-preview.reader.js';
import { fillLists } from './fill-lists.js';

interface Stage {
  source: DataSource;
  changes: Changes;
  here: { id: string; supplier: Viewer; otherSupplier: Viewer; distributor: Viewer };
  event(allianceId: string): Promise<string>;
  takePart(eventId: string, viewer: Viewer): Promise<unknown>;
}

export const most = { first: 100 };

/** What shows, decides and releases the pairs of scored events, over a database of a test's own. */
export function reviewing(stage: Stage) {
  const { source, changes } = stage;
  const run = (eventId: string): Promise<void> => fillLists(changes, eventId);
  const taste = new TasteReader(source);
  return {
    reader: new MatchReader(source),
    vetoed: new VetoedReader(source),
    decisions: new DecisionService(source, changes),
    releases: new ReleaseService(source, changes),
    carrier: new ReleaseCarrier(source, changes),
    release: new MatchReleaseReader(source),
    figures: new ReleaseFiguresReader(source),
    released: new ReleasedReader(source, taste),
    taste,
    opinions: new OpinionService(changes),
    weights: new MatchWeightsReader(source),
    preview: new WeightsPreviewReader(source),
    run,
    /** A scored event: two suppliers offer lychee and one carrot too, a distributor looks for lychee and carrot. */
    conference: async (ceiling: number | null = 30_000) => {
      const pairs = await offeredAndWanted(stage, ceiling);
      await run(pairs.eventId);
      return pairs;
    },
  };
}

async function offeredAndWanted({ changes, here, event, takePart }: Stage, ceiling: number | null) {
  const { supplier, otherSupplier, distributor } = here;
  const eventId = await event(here.id);
  for (const viewer of [supplier, otherSupplier, distributor]) await takePart(eventId, viewer);
  return changes.run(systemActor(), 'prepare', async (manager) => {
    const insert = async (sql: string, values: unknown[]): Promise<string> =>
      (await manager.query(`${sql} returning id`, values))[0].id as string;
    const enter = (noun: 'offer' | 'demand', id: string, { organisationId }: Viewer) =>
      manager.query(
        `insert into event_${noun} (event_id, alliance_id, ${noun}_id, organisation_id) values ($1, $2, $3, $4)`,
        [eventId, here.id, id, organisationId],
      );
    const offer = async (who: Viewer, name: string, months: number[], price: number) => {
      const product = await insert(`insert into product (organisation_id, name) values ($1, $2)`, [
        who.organisationId,
        name,
      ]);
      const id = await insert(
        `insert into offer (product_id, organisation_id, province, unit, quantity_from, quantity_to, quantity_period,
           months, price_from, price_to) values ($1, $2, 'Hải Phòng', 'kg', 5000, 5000, 'MONTH', $3, $4, $4)`,
        [product, who.organisationId, months, price],
      );
      await enter('offer', id, who);
      return id;
    };
    const demand = async (wanted: string, months: number[]) => {
      const id = await insert(
        `insert into demand (organisation_id, wanted, province, unit, quantity_from, quantity_to, quantity_period, months,
           max_price) values ($1, $2, 'Hà Nội', 'kg', 6000, 6000, 'MONTH', $3, $4)`,
        [distributor.organisationId, wanted, months, ceiling],
      );
      await enter('demand', id, distributor);
      return id;
    };
    return {
      eventId,
      cheap: await offer(supplier, 'Vải thiều tươi', [6, 7], 22_000),
      dear: await offer(otherSupplier, 'Vải thiều tươi', [6], 33_500),
      carrot: await offer(supplier, 'Cà rốt', [1, 2], 9_000),
      lychee: await demand('Vải thiều tươi', [6, 7]),
      carrots: await demand('Cà rốt', [6]),
    };
  });
}
