import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ApiClient } from '../../apps/start/src/api-client.js';
import { readSheet, writeSheet } from '#platform';
import { refused, told } from './check.js';
import { demands, importFile, offers, preview, type Kind } from './words.js';

export interface Registered {
  eventId: string;
  offers: number;
  demands: number;
  incomplete: number;
}

const rowsOf = (file: string): string[][] => parse(readFileSync(file), { bom: true });
const csv = (rows: string[][]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'));

/** Step 1: staff open the conference and enter what came in on forms. */
export async function registration(staff: ApiClient, folder: string): Promise<Registered> {
  const eventId = await openConference(staff);
  const offerFile = join(folder, 'offers.csv');
  await filledTemplate(staff, eventId);
  const imported = {
    offers: await importWhole(staff, 'Offer', eventId, offerFile),
    demands: await importWhole(staff, 'Demand', eventId, join(folder, 'demands.csv')),
  };
  await vagueAndChanged(staff, eventId, rowsOf(offerFile));
  await unreadable(staff, eventId, rowsOf(offerFile));
  return {
    eventId,
    offers: imported.offers.written,
    demands: imported.demands.written,
    incomplete: imported.offers.incomplete + imported.demands.incomplete,
  };
}

async function openConference(staff: ApiClient): Promise<string> {
  const { reference } = await staff.ask<{ reference: { programmeTemplate: string[] } }>(
    `{ reference { programmeTemplate } }`,
  );
  told('the programme has nine items', reference.programmeTemplate.length === 9);
  const open = (key: string, expectedDelegates: number) =>
    staff.ask<{ openEvent: { id?: string; programme?: string[]; problems?: { field: string }[] } }>(
      `mutation ($key: ID!, $input: EventInput!) { openEvent(key: $key, input: $input) {
        ... on Event { id programme } ... on InvalidInput { problems { field } } } }`,
      {
        key,
        input: {
          name: 'Hội nghị kết nối cung cầu',
          heldOn: '2027-06-03',
          place: 'Hải Phòng',
          expectedDelegates,
          expectedBooths: 10,
          programme: reference.programmeTemplate,
        },
      },
    );
  const wrong = await open(randomUUID(), -1);
  told(
    'a wrong field is named',
    wrong.openEvent.problems?.some(({ field }) => field === 'expectedDelegates'),
  );
  const key = randomUUID();
  const [first, second] = await Promise.all([open(key, 80), open(key, 80)]);
  told('a double click opens one event', first.openEvent.id && first.openEvent.id === second.openEvent.id);
  told(
    'the programme is kept in order',
    first.openEvent.programme?.join() === reference.programmeTemplate.join(),
  );
  return first.openEvent.id;
}

async function importWhole(staff: ApiClient, kind: Kind, eventId: string, file: string) {
  const total = rowsOf(file).length - 1;
  const fileId = await staff.upload('IMPORT', `${kind}.csv`, readFileSync(file));
  const seen = await preview(staff, kind, eventId, fileId);
  told(`every ${kind} row is understood`, seen.counts.total === total && seen.counts.refused === 0);
  const before = kind === 'Offer' ? await offers(staff, { eventId }) : await demands(staff, { eventId });
  told('a preview writes nothing', before.total === 0);
  const key = randomUUID();
  const [done, again] = await Promise.all([
    importFile(staff, kind, eventId, fileId, [], key),
    importFile(staff, kind, eventId, fileId, [], key),
  ]);
  told(`${kind} rows are written once`, done.written === total && again.written === total);
  const after = kind === 'Offer' ? await offers(staff, { eventId }) : await demands(staff, { eventId });
  told(`${total} ${kind} rows are there`, after.total === total);
  const repeated = await importFile(staff, kind, eventId, fileId);
  told(
    'the same content again changes nothing',
    repeated.written === 0 && repeated.counts.unchanged === total,
  );
  return done;
}

/** The spreadsheet that staff download is understood when it comes back, from Excel as from anywhere. */
async function filledTemplate(staff: ApiClient, eventId: string): Promise<void> {
  const template = Buffer.from(await (await staff.get('/files/templates/offers.xlsx')).arrayBuffer());
  const [{ cells: headings } = { cells: [] }] = await readSheet(template);
  const known = { supplier: 'HTX Mẫu', product: 'Gạo tẻ', unit: 'kg' };
  const row = headings.map(
    (heading) => Object.entries(known).find(([name]) => heading.endsWith(name))?.[1] ?? '',
  );
  const filled = await writeSheet([headings, row]);
  const seen = await preview(staff, 'Offer', eventId, await staff.upload('IMPORT', 'offers.xlsx', filled));
  told('a filled template is understood', seen.counts.total === 1 && seen.counts.refused === 0);
}

/** One row comes back vague, then is edited by hand, then comes a third time. */
async function vagueAndChanged(staff: ApiClient, eventId: string, rows: string[][]): Promise<void> {
  const [headings = [], first = []] = rows;
  const at = (column: string) => headings.indexOf(column);
  const vague = [...first];
  vague[at('price_vnd')] = 'giá thị trường';
  vague[at('quantity_per_month')] = '500–700 kg/ngày';
  const upload = (row: string[]) => staff.upload('IMPORT', 'offers.csv', csv([headings, row]));
  const fileId = await upload(vague);
  const [row] = (await preview(staff, 'Offer', eventId, fileId)).rows;
  told('changed content is shown', row?.kind === 'CHANGED' && row.incomplete);
  told(
    'what it replaces is shown',
    row.cells.some(({ field, before }) => field.startsWith('price') && before),
  );
  await importFile(staff, 'Offer', eventId, fileId);
  const find = async () => {
    const { items } = await offers(staff, { eventId, filter: { search: first[at('product')] } });
    return items.find(({ supplier }) => supplier.name === first[at('supplier')]);
  };
  const offer = await find();
  told('the offer is found by its product', offer);
  told(
    'vague words are kept word for word',
    offer?.asWritten.some(({ words }) => words === 'giá thị trường'),
  );
  told(
    'and marked cần bổ sung',
    offer?.clarify.some(({ field }) => field === 'price'),
  );
  await staff.ask(
    `mutation ($id: ID!, $version: Int!, $input: OfferInput!, $onBehalf: OnBehalfInput) {
      changeOffer(id: $id, version: $version, input: $input, onBehalf: $onBehalf) { __typename } }`,
    {
      id: offer.id,
      version: offer.version,
      input: { product: offer.product, unit: 'kg', price: { from: 31000 }, certificates: [], photoIds: [] },
      onBehalf: { organisationId: offer.supplier.id, how: 'TELEPHONE' },
    },
  );
  const back = await upload(first);
  const [edited] = (await preview(staff, 'Offer', eventId, back)).rows;
  told('a row edited since is shown as such', edited?.kind === 'EDITED_SINCE');
  await importFile(staff, 'Offer', eventId, back);
  told('and left alone', (await find())?.price?.from === 31000);
  await importFile(staff, 'Offer', eventId, back, [edited.line]);
  told('unless ticked', (await find())?.price?.from === Number(first[at('price_vnd')]));
}

async function unreadable(staff: ApiClient, eventId: string, rows: string[][]): Promise<void> {
  const [headings = [], first = []] = rows;
  const nameless = first.map((cell, column) =>
    ['id', 'supplier', 'product'].includes(headings[column] ?? '') ? '' : cell,
  );
  const fileId = await staff.upload('IMPORT', 'offers.csv', csv([headings, nameless]));
  const [row] = (await preview(staff, 'Offer', eventId, fileId)).rows;
  told(
    'a row without a name is refused with its line and column',
    row?.kind === 'REFUSED' && row.line === 2 && row.cells.some(({ why }) => why?.vi),
  );
  await refused(
    'a picture is no spreadsheet',
    'WRONG_FILE_KIND',
    staff.upload(
      'IMPORT',
      'x.csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]),
    ),
  );
}
