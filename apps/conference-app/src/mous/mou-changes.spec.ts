import { describe, expect, it } from '@jest/globals';
import type { MouTextFieldsFragment } from '../gql/operations.js';
import { formats } from '../words/formats.js';
import { vi } from '../words/vi.js';
import { changesOf, pointsOf, unreadOf } from './mou-changes.js';

type Text = MouTextFieldsFragment;
const saying = { w: vi, f: formats('vi', vi) };
const goods = (name: string, price: number | null): Text['goods'][number] => ({
  __typename: 'MouGoods',
  ...{ goods: name, specification: null, origin: null, quantity: '2.5', unit: 'tấn', kgPerUnit: null, price },
  value: price && price * 2.5,
});
const party = (id: string, person: string | null = null): Text['parties'][number] => ({
  __typename: 'MouTextParty',
  ...{ organisationId: id, name: id, address: null, province: null, taxCode: null, role: 'SELLER' },
  ...{ mustSign: true, position: null, authority: null },
  signatory: person ? { __typename: 'Signatory', id: person, fullName: null } : null,
});
const text = (version: number, change: Partial<Text> = {}): Text => ({
  __typename: 'MouText',
  ...{ version, sha256: `${version}`, writtenAt: '2026-11-22T00:00:00Z', move: 'CHANGE' },
  ...{ organisationId: 'htx', organisation: 'HTX', agreed: [], title: 'Tiêu thụ vải', purpose: '' },
  ...{ goods: [goods('Vải', 20_000_000)], months: [6], delivery: '', paymentDays: null, statedValue: null },
  ...{ value: 50_000_000, otherTerms: '', parties: [party('htx'), party('sieuthi')] },
  ...change,
});
const read = (before: Text, after: Text) =>
  changesOf(after, before, saying).map(({ name, was, text: now }) => [name, was, now]);

describe('what changed in a text', () => {
  it('is told with the old words and the new: price, value, total', () => {
    const after = text(2, { goods: [goods('Vải', 26_000_000)], value: 65_000_000 });
    expect(read(text(1), after)).toEqual([
      ['Đơn giá', '20.000.000 đ/tấn', '26.000.000 đ/tấn'],
      ['Thành tiền', '50.000.000 đ', '65.000.000 đ'],
      ['Giá trị', '50.000.000 đ', '65.000.000 đ'],
    ]);
    expect(read(text(1), text(2))).toEqual([]);
  });

  it('leaves the other goods alone where a line is put before them or taken out', () => {
    const two = text(2, { goods: [goods('Na', null), goods('Vải', 20_000_000)] });
    const added = read(text(1), two);
    expect(added.map(([name]) => name)).toEqual(['Mặt hàng', 'Na: Số lượng', 'Na: Đơn giá']);
    expect(read(two, text(3)).map(([name, was, now]) => [name, was, now])).toEqual(
      added.map(([name, was, now]) => [name, now, was]),
    );
  });

  it('tells one signatory from another also where neither may be named', () => {
    const by = (person: string) => text(2, { parties: [party('htx', person), party('sieuthi')] });
    expect(read(by('lan'), by('hoa')).map(([name]) => name)).toEqual(['htx: Người ký']);
    expect(read(by('lan'), by('lan'))).toEqual([]);
  });

  it('is nothing of the first text', () =>
    expect(pointsOf(text(1), undefined, saying).filter(({ was }) => was !== undefined)).toEqual([]));
});

describe('what a reader has not agreed to yet', () => {
  const standing = (texts: Text[], agreed: string[] = []) => ({
    status: 'DRAFT' as const,
    texts,
    parties: ['htx', 'sieuthi'].map((id) => ({
      __typename: 'MouParty' as const,
      organisation: {
        __typename: 'Organisation' as const,
        ...{ organisationId: id, kind: 'SUPPLIER' as const, name: id },
        ...{ province: null, address: null, taxCode: null },
      },
      ...{ role: 'SELLER' as const, mustSign: true, signatory: null, position: null, authority: null },
      ...{ agreedAt: agreed.includes(id) ? '2026-11-22T00:00:00Z' : null, signature: null },
    })),
  });
  const versions = (texts: Text[], reader: string, agreed?: string[]) => {
    const unread = unreadOf(standing(texts, agreed), reader);
    return unread && [unread.from.version, unread.to.version, unread.lapsed.map(({ name }) => name)];
  };
  const mine = { organisationId: 'sieuthi' };

  it('starts at the text it agreed to, also where it has written another since', () =>
    expect(versions([text(3, mine), text(2), text(1, { agreed: ['sieuthi'] })], 'sieuthi')).toEqual([
      ...[1, 3, ['sieuthi']],
    ]));

  it('starts at the first text where it never agreed', () =>
    expect(versions([text(3, mine), text(2), text(1)], 'sieuthi')).toEqual([1, 3, []]));

  it('is for staff what followed the last text that anybody agreed to', () => {
    expect(versions([text(3), text(2, { agreed: ['htx'] }), text(1)], 'office')).toEqual([2, 3, ['htx']]);
    expect(versions([text(3), text(2), text(1)], 'office')).toEqual([2, 3, []]);
  });

  it('is nothing for who agreed to the text that stands, or made all the changes with nobody agreeing before', () => {
    expect(versions([text(2), text(1)], 'sieuthi', ['sieuthi'])).toBeNull();
    expect(versions([text(2), text(1, { organisationId: 'office' })], 'htx')).toBeNull();
    expect(versions([text(1)], 'sieuthi')).toBeNull();
  });
});
