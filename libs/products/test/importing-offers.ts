import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Importer, type ImportInput } from '#importing';
import type { Changes, Files, Viewer } from '#platform';
import { offerImport } from '../src/offer-import.js';
import { OfferReader } from '../src/offer.reader.js';

interface Stage {
  source: DataSource;
  changes: Changes;
  files: Files;
  here: { staff: Viewer };
  upload(by: Viewer, content: string): Promise<string>;
}

/** Files of offers that the staff here import into one event, and what came of them. */
export function importingOffers(stage: Stage, eventId: string) {
  const { staff } = stage.here;
  const importer = new Importer(stage.source, stage.changes, stage.files);
  const reader = new OfferReader(stage.source);
  return {
    eventId,
    importer,
    preview: async (content: string) =>
      importer.preview(staff, offerImport, eventId, await stage.upload(staff, content)),
    run: async (content: string, change: Partial<ImportInput> = {}, key: string = randomUUID()) =>
      importer.run(staff, offerImport, key, {
        eventId,
        fileId: await stage.upload(staff, content),
        overwriteLines: [],
        takeDoubleLines: [],
        how: 'FORM',
        contactConsentOnForm: false,
        ...change,
      }),
    /** Of the event, by product. */
    offers: async () => (await reader.page(staff, { eventId, sort: 'PRODUCT' })).items,
    /** How many entries imports left in the history, of all events. */
    writtenByImports: async (): Promise<number> =>
      (
        await stage.source.query(`select count(*)::int as entries from history where verb = 'importOffers'`)
      )[0].entries,
  };
}

export const headings =
  'id,supplier,product,unit,kg_per_unit,quantity_per_month,months,price_vnd,certificates';
export const csv = (...rows: string[]) => [headings, ...rows].join('\n');
export const lychee = 'O1,HTX Thanh Hà,Vải thiều,tạ,,15,5-6,2500000,VIETGAP;OCOP4';
