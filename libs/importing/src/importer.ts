import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { actorOf } from '#access';
import {
  AppError,
  Changes,
  Files,
  problem,
  readSheet,
  refuse,
  type StoredFile,
  type Viewer,
} from '#platform';
import { readForm, type Form } from './columns.js';
import { countsOf, incompleteOf, rowOf } from './import-answer.js';
import type { ImportDone, ImportInput, ImportPreview } from './import.type.js';
import { resolveParties, type Party } from './parties.js';
import { isWritten, planImport, type PlannedRow } from './plan.js';
import { readRow, type ImportedNoun, type ReadRow, type Terms } from './read-file.js';
import { closedEvent } from './take-part.js';
import { registerParties, rememberContacts, withoutPeople } from './register-parties.js';

interface Plan<T> {
  rows: PlannedRow<ReadRow<T>>[];
  parties: Map<string, Party>;
}

/** Imports a file of offers or demands into an event, by the staff of its alliance, and shows before what it would do. */
@Injectable()
export class Importer {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
    private readonly files: Files,
  ) {}

  /** Writes nothing. @throws Refusal when the file cannot be taken; AppError NOT_FOUND. */
  async preview<T extends Terms>(
    viewer: Viewer,
    noun: ImportedNoun<T>,
    eventId: string,
    fileId: string,
  ): Promise<ImportPreview> {
    const file = await this.ownFile(viewer, fileId);
    await openEvent(this.source.manager, viewer, eventId, false);
    const form = await this.form(file, noun);
    const plan = await planOf(this.source.manager, viewer, noun, eventId, form, false);
    return {
      fileName: file.name,
      rows: plan.rows.map(rowOf),
      counts: countsOf(plan.rows),
      columns: form.columns,
    };
  }

  /**
   * Everything or nothing, in one transaction; the plan is made anew under its locks, so nothing slips in between.
   * @throws Refusal when the file cannot be taken; AppError NOT_FOUND.
   */
  async run<T extends Terms>(
    viewer: Viewer,
    noun: ImportedNoun<T>,
    key: string,
    input: ImportInput,
  ): Promise<ImportDone> {
    refuse(waysOfAsking.includes(input.how) ? [] : [sayHow]);
    const file = await this.ownFile(viewer, input.fileId);
    const form = await this.form(file, noun);
    const actor = { ...actorOf(viewer), how: input.how, onBehalfOfOwners: true as const };
    return this.changes.once(actor, noun.verb, key, async (manager) => {
      await openEvent(manager, viewer, input.eventId, true);
      const plan = await planOf(manager, viewer, noun, input.eventId, form, true);
      return write(manager, viewer, noun, input, plan);
    });
  }

  private async ownFile(viewer: Viewer, id: string): Promise<StoredFile> {
    const file = await this.files.find(id);
    if (file?.organisationId !== viewer.organisationId) throw new AppError('NOT_FOUND');
    refuse(file.kind === 'IMPORT' ? [] : [notAnImport]);
    return file;
  }

  private async form<T extends Terms>(file: StoredFile, noun: ImportedNoun<T>): Promise<Form> {
    return readForm(await readSheet(await this.files.read(file.id)), noun.columns);
  }
}

/**
 * While the event's row is locked nothing else is entered into it; whoever changes an offer that is in it already, and so
 * only refers to the event, need not wait, or the two would wait for each other.
 */
async function openEvent(
  manager: EntityManager,
  { allianceId }: Viewer,
  id: string,
  lock: boolean,
): Promise<void> {
  const [event] = await manager.query(
    `select status from event where id = $1 and alliance_id = $2${lock ? ' for no key update' : ''}`,
    [id, allianceId],
  );
  if (!event) throw new AppError('NOT_FOUND');
  refuse(event.status === 'OPEN' ? [] : [closedEvent]);
}

async function planOf<T extends Terms>(
  manager: EntityManager,
  { allianceId }: Viewer,
  noun: ImportedNoun<T>,
  eventId: string,
  form: Form,
  lock: boolean,
): Promise<Plan<T>> {
  const rows = form.rows.map((row) => readRow(noun, row));
  const known = await manager.query(
    `select id, name, tax_code as "taxCode", province, buyer_type as "buyerType"
     from organisation where alliance_id = $1 and kind = $2 order by id`,
    [allianceId, noun.kind],
  );
  const named = rows.filter((row) => !row.refused);
  const parties = new Map<string, Party>();
  resolveParties(
    named.map(({ partyWords }) => partyWords),
    known,
  ).forEach((party, at) => {
    const row = named[at] as ReadRow<T>;
    if (party) parties.set(party.key, party);
    row.party = party?.key ?? null;
    if (!party) refuseAmbiguous(row);
  });
  const held = await noun.held(manager, eventId, lock);
  const existing = held.map((one) => ({ ...one, words: noun.words(one.terms) }));
  return { rows: planImport(rows, existing), parties };
}

function refuseAmbiguous(row: ReadRow<unknown>): void {
  row.refused = true;
  row.cells.push({
    field: 'taxCode',
    words: '',
    understood: null,
    why: { vi: 'Có nhiều đơn vị cùng tên này', en: 'Several organisations bear this name' },
    accepted: { vi: 'Xin ghi mã số thuế', en: 'Please give the tax code' },
  });
}

async function write<T extends Terms>(
  manager: EntityManager,
  { allianceId }: Viewer,
  noun: ImportedNoun<T>,
  input: ImportInput,
  plan: Plan<T>,
): Promise<ImportDone> {
  const { eventId } = input;
  const ticks = {
    overwriteLines: new Set(input.overwriteLines),
    takeDoubleLines: new Set(input.takeDoubleLines),
  };
  const written = plan.rows.filter((one) => isWritten(one, ticks));
  const partyOf = ({ row }: PlannedRow<ReadRow<T>>) => plan.parties.get(row.party ?? '') as Party;
  const ids = await registerParties(manager, { eventId, allianceId, kind: noun.kind }, [
    ...new Set(written.map(partyOf)),
  ]);
  const organisationId = (one: PlannedRow<ReadRow<T>>) => ids.get(partyOf(one).key) as string;
  if (written.length > 0) {
    const rows = written.map((one) => ({
      terms: one.row.terms,
      organisationId: one.target?.party ?? organisationId(one),
      targetId: one.target?.id ?? null,
      fileRowId: one.storedId,
      hash: one.row.hash,
    }));
    await noun.write(manager, { eventId, allianceId }, rows);
  }
  if (input.contactConsentOnForm) {
    const unchanged = plan.rows.filter(({ kind }) => kind === 'UNCHANGED');
    const unknown = await withoutPeople(
      manager,
      unchanged.map(({ target }) => target?.party as string),
    );
    const contacts = [
      ...written.map((one) => ({ contact: one.row.contact, organisationId: organisationId(one) })),
      ...unchanged
        .map(({ row, target }) => ({ contact: row.contact, organisationId: target?.party as string }))
        .filter((one) => unknown.has(one.organisationId)),
    ].flatMap((one) => (one.contact ? [{ ...one.contact, organisationId: one.organisationId }] : []));
    await rememberContacts(manager, contacts);
  }
  return { counts: countsOf(plan.rows), written: written.length, incomplete: incompleteOf(written) };
}

const waysOfAsking = ['FORM', 'TELEPHONE', 'ZALO', 'IN_PERSON'];
const sayHow = problem('how', 'REQUIRED', {
  vi: 'Theo phiếu, điện thoại, Zalo hay gặp trực tiếp.',
  en: 'By form, telephone, Zalo or in person.',
});
const notAnImport = problem('fileId', 'WRONG_FILE_KIND', {
  vi: 'Tệp tải lên để nhập dữ liệu (IMPORT).',
  en: 'A file uploaded for import (IMPORT).',
});
