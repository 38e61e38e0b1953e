import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWritten, planImport, type Existing, type PlannedRow, type PlanRow } from './plan.js';

const row = (change: Partial<PlanRow>): PlanRow => {
  const whole = { line: 2, fileRowId: null, party: 'a', title: 'Vải thiều', refused: false, ...change };
  const words = change.words ?? { price: '1' };
  return { ...whole, words, hash: change.hash ?? JSON.stringify([whole.party, whole.title, words]) };
};
const held = (change: Partial<Existing>): Existing => {
  const { hash, words, fileRowId, party, title } = row(change as Partial<PlanRow>);
  return { id: 'x', edited: false, party: party as string, title, fileRowId, words, hash, ...change };
};
const kinds = (rows: PlanRow[], existing: Existing[] = []) =>
  planImport(rows, existing).map(({ kind }) => kind);
const noTicks = { overwriteLines: new Set<number>(), takeDoubleLines: new Set<number>() };

/** What the event holds after an import. */
const after = (plan: PlannedRow<PlanRow>[], existing: Existing[], ticks = noTicks): Existing[] => {
  const written = plan.filter((one) => isWritten(one, ticks));
  const kept = existing.filter((one) => !written.some(({ target }) => target === one));
  return [
    ...kept,
    ...written.map(({ row: { line, party, title, hash, words }, target, storedId }) => ({
      id: target?.id ?? `new ${line}`,
      party: party as string,
      fileRowId: storedId,
      title,
      hash,
      words,
      edited: false,
    })),
  ];
};

describe('a row of an imported file', () => {
  it('is known by its file id, without one by organisation and product in any spelling of accents', () => {
    const cheaper = { words: { price: '2' } };
    expect(kinds([row({ fileRowId: 'O1', title: 'Cam', ...cheaper })], [held({ fileRowId: 'O1' })])).toEqual([
      'CHANGED',
    ]);
    expect(kinds([row({ title: 'vai thieu', ...cheaper })], [held({ fileRowId: 'O1' })])).toEqual([
      'CHANGED',
    ]);
    expect(kinds([row({ party: 'b', ...cheaper })], [held({})])).toEqual(['NEW']);
  });

  it('changes nothing when its content, or what it would give, is there already', () => {
    expect(kinds([row({})], [held({ edited: true, words: { price: '9' }, hash: row({}).hash })])).toEqual([
      'UNCHANGED',
    ]);
    expect(kinds([row({ hash: 'spelt otherwise' })], [held({})])).toEqual(['UNCHANGED']);
  });

  it('leaves alone what was edited or entered by hand since, unless ticked', () => {
    const [edited] = planImport([row({ words: { price: '2' } })], [held({ edited: true })]);
    const [entered] = planImport([row({ words: { price: '2' } })], [held({ hash: null })]);
    for (const one of [edited, entered]) {
      expect(one?.kind).toBe('EDITED_SINCE');
      expect(one && isWritten(one, noTicks)).toBe(false);
      expect(one && isWritten(one, { ...noTicks, overwriteLines: new Set([2]) })).toBe(true);
    }
  });

  it('is a doubtful double when the product is nearly the same, or its id is another organisation’s', () => {
    const longer = row({ title: 'Vải thiều loại ngon' });
    expect(
      kinds([row({ title: 'Vải thiều Lục Ngạn' }), row({ line: 3, title: 'Vải thiều Lục Ngạn ngon' })]),
    ).toEqual(['NEW', 'DOUBTFUL_DOUBLE']);
    expect(kinds([row({ title: 'thiều vải' })], [held({})])).toEqual(['DOUBTFUL_DOUBLE']);
    expect(kinds([row({ fileRowId: 'O2', words: { price: '2' } })], [held({ fileRowId: 'O1' })])).toEqual([
      'DOUBTFUL_DOUBLE',
    ]);
    expect(kinds([row({ fileRowId: 'O1', party: 'b' })], [held({ fileRowId: 'O1' })])).toEqual([
      'DOUBTFUL_DOUBLE',
    ]);
    expect(kinds([row({ title: 'Gạo ST24' }), row({ line: 3, title: 'Gạo ST25' })])).toEqual(['NEW', 'NEW']);
    expect(kinds([longer], [held({ party: 'b' })])).toEqual(['NEW']);
  });

  it('tells two rows of one file apart by their ids, and refuses the second of one id', () => {
    expect(
      kinds([row({ fileRowId: 'O1' }), row({ line: 3, fileRowId: 'O2', words: { price: '2' } })]),
    ).toEqual(['NEW', 'NEW']);
    const [first, second] = planImport(
      [row({ fileRowId: 'O1' }), row({ line: 3, fileRowId: 'O1', title: 'Cam' })],
      [],
    );
    expect([first?.kind, second?.kind, second?.sameId?.en]).toEqual([
      'NEW',
      'REFUSED',
      'Row 2 has the same id',
    ]);
  });

  it('once taken as a row of its own is not asked about again', () => {
    const rows = [row({ fileRowId: 'O1', party: 'b' }), row({ line: 3, title: 'thiều vải' })];
    const existing = [held({ fileRowId: 'O1' })];
    const plan = planImport(rows, existing);
    expect(plan.map(({ kind }) => kind)).toEqual(['DOUBTFUL_DOUBLE', 'DOUBTFUL_DOUBLE']);
    const taken = after(plan, existing, { ...noTicks, takeDoubleLines: new Set([2, 3]) });
    expect(kinds(rows, taken)).toEqual(['UNCHANGED', 'UNCHANGED']);
  });
});

const anyRow = fc.record({
  fileRowId: fc.option(fc.constantFrom('O1', 'O2', 'O3', 'O4'), { nil: null }),
  party: fc.constantFrom('a', 'b'),
  title: fc.constantFrom('Vải thiều', 'vai thieu', 'Vải thiều sớm', 'Cam', 'Gạo ST25', 'Gạo ST24'),
  price: fc.constantFrom('1', '2'),
});
const anyFile = fc
  .array(anyRow, { maxLength: 8 })
  .map((rows) => rows.map(({ price, ...one }, at) => row({ ...one, line: at + 2, words: { price } })));

describe('any import', () => {
  it('says of every row of the file, in its order, what happens to it', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, second) => {
        const existing = after(planImport(first, []), []);
        expect(planImport(second, existing).map((one) => one.row)).toEqual(second);
      }),
    );
  });

  it('writes nothing the second time, ticked or not, and each offer at most once', () => {
    fc.assert(
      fc.property(anyFile, anyFile, fc.boolean(), (first, second, ticked) => {
        const all = new Set(Array.from({ length: 20 }, (_, line) => line));
        const ticks = ticked ? { overwriteLines: all, takeDoubleLines: all } : noTicks;
        const existing = after(planImport(first, []), [], ticks);
        const plan = planImport(second, existing);
        const targets = plan.flatMap(({ target }) => target ?? []);
        expect(new Set(targets).size).toBe(targets.length);
        const held = after(plan, existing, ticks);
        const again = planImport(second, held);
        expect(again.filter((one) => isWritten(one, ticks))).toEqual([]);
        const ids = held.flatMap(({ fileRowId }) => fileRowId ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('gives the same whatever the order of rows that have ids of their own', () => {
    const distinct = anyFile.map((rows) => rows.map((one, at) => ({ ...one, fileRowId: `O${at}` })));
    fc.assert(
      fc.property(distinct, anyFile, fc.infiniteStream(fc.nat(99)), (rows, earlier, order) => {
        const existing = after(planImport(earlier, []), []);
        const shuffled = rows
          .map((one) => ({ one, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const byLine = (plan: PlannedRow<PlanRow>[]) =>
          plan
            .map(({ row: { line }, kind, target }) => [line, kind, target?.id])
            .sort(([a], [b]) => Number(a) - Number(b));
        expect(byLine(planImport(shuffled, existing))).toEqual(byLine(planImport(rows, existing)));
      }),
    );
  });
});
