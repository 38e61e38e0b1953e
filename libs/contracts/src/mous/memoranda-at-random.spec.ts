import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError, Refusal } from '#platform';
import type { Conference } from '../../../../test/servers/conference.js';
import type { Somebody } from '../../../../test/servers/two-alliances.js';
import type { MouMoveName } from './mou-lifecycle.js';
import type { MouInput } from './mou.input.js';
import { memoranda, party } from '../../test/memoranda.js';
import { untrueTables, type Acknowledged } from '../../test/mou-tables.js';
import type { MouReader } from './mou.reader.js';
import type { MouService } from './mou.service.js';
import type { Mou } from './mou.type.js';

type Move = Exclude<MouMoveName, 'ENTER'>;
interface Try {
  mou: number;
  /** Which of the moves that are shown, or of all. */
  pick: number;
  wild: boolean;
  of: number;
  /** The same request comes twice at once. */
  twice: boolean;
}
let stage: Conference;
let reader: MouReader;
let people: Somebody[];
let service: MouService;
let verbs: Record<Move, (viewer: Somebody, mou: Mou, key: string, of: number) => Promise<string>>;
let acknowledged: Acknowledged[] = [];
let quantity = 0;

beforeAll(async () => {
  const made = await memoranda();
  ({ stage, service, reader } = made);
  const { lists, signatures, scans } = made;
  const { supplier, distributor, otherSupplier, staff, colleague } = stage.here;
  people = [supplier, distributor, otherSupplier, staff, colleague];
  const behalf = (viewer: Somebody, { parties }: Mou, of: number) =>
    viewer.role === 'ORGANISER'
      ? { organisationId: parties[of % 2]?.organisation.id ?? '', how: 'TELEPHONE' as const }
      : null;
  verbs = {
    CHANGE: (viewer, mou, key) =>
      service.change(viewer, key, mou.id, mou.textVersion, text(String(++quantity)), null),
    AGREE: (viewer, mou, key, of) => service.agree(viewer, key, mou.id, mou.sha256, behalf(viewer, mou, of)),
    REOPEN: (viewer, mou, key) => service.reopen(viewer, key, mou.id, 'Xem lại', null),
    LIST: (viewer, mou, key) => lists.list(viewer, key, mou.id),
    UNLIST: (viewer, mou, key) => lists.unlist(viewer, key, mou.id, 'Hoãn'),
    SIGN: (viewer, mou, key) => signatures.sign(viewer, key, mou.id, mou.sha256),
    RECORD: (viewer, mou, key, of) => {
      const { organisation, signatory } = mou.parties[of % mou.parties.length] ?? {};
      const [organisationId, signatoryId] = [organisation?.id ?? '', signatory?.id ?? ''];
      return signatures.record(viewer, key, mou.id, { organisationId, signatoryId, sha256: mou.sha256 });
    },
    REVERSE: (viewer, mou, key, of) => {
      const standing = mou.parties.flatMap(({ signature }) => signature?.id ?? []);
      return signatures.reverse(viewer, key, standing[of % standing.length] ?? randomUUID(), 'Ghi nhầm');
    },
    ATTACH: async (viewer, mou, key) =>
      scans.attach(viewer, key, mou.id, await stage.upload(viewer, key, 'SCAN'), null),
    DETACH: (viewer, mou, key, of) =>
      scans.remove(viewer, key, mou.id, mou.scans[of % mou.scans.length]?.fileId ?? randomUUID(), 'Mờ'),
    CANCEL: (viewer, mou, key) => service.cancel(viewer, key, mou.id, 'Thôi', null),
  };
}, 60_000);
afterAll(() => stage.end());

function text(amount: string): MouInput {
  const { supplier, distributor, otherSupplier } = stage.here;
  return {
    title: 'Tiêu thụ vải',
    goods: [{ goods: 'Vải', quantity: amount, unit: 'kg' }],
    parties: [party(supplier, 'SELLER'), party(distributor, 'BUYER'), party(otherSupplier, 'WITNESS')],
  };
}

/** Each as often as it is tried. */
const moves: Move[] = [
  ...(['AGREE', 'AGREE', 'AGREE', 'LIST', 'LIST', 'SIGN', 'SIGN', 'RECORD', 'RECORD', 'ATTACH'] as const),
  ...(['CHANGE', 'REOPEN', 'UNLIST', 'REVERSE', 'DETACH'] as const),
];

/** Tries a move as somebody sees the memorandum now; by the time it comes others may have moved it. */
async function attempt(viewer: Somebody, mouId: string, { pick, wild, of, twice }: Try): Promise<void> {
  const mou = await reader.one(viewer, mouId);
  const shown = moves.filter((one) => wild || mou.moves.includes(one));
  const move = shown[pick % shown.length];
  if (!move) return;
  const key = randomUUID();
  const before = quantity;
  const request = () => verbs[move](viewer, mou, key, of);
  const results = await Promise.allSettled(
    twice && move !== 'ATTACH' && move !== 'CHANGE' ? [request(), request()] : [request()],
  );
  for (const result of results) {
    const refused = result.status === 'rejected' ? (result.reason as unknown) : null;
    if (refused && !(refused instanceof Refusal) && !(refused instanceof AppError)) throw refused as Error;
  }
  if (!results.some(({ status }) => status === 'fulfilled')) return;
  const ofParty = move === 'RECORD' ? mou.parties[of % mou.parties.length]?.organisation.id : undefined;
  acknowledged.push({
    ...{ move, mouId, organisationId: move === 'SIGN' ? viewer.organisationId : (ofParty ?? null) },
    quantity: move === 'CHANGE' ? String(before + 1) : null,
  });
}

const tried: fc.Arbitrary<Try> = fc.record({
  mou: fc.nat(2),
  pick: fc.nat(1000),
  wild: fc.constantFrom(false, false, false, true),
  of: fc.nat(5),
  twice: fc.boolean(),
});
/** What each of the five does, one thing after the other, all five at once. */
const days = fc.array(fc.array(tried, { minLength: 20, maxLength: 30 }), { minLength: 5, maxLength: 5 });

describe('random moves of all parties and staff at once', () => {
  it('lose and double no signature and no quantity, and leave no status that the table does not allow', async () => {
    const seen = new Set<MouMoveName>();
    await fc.assert(
      fc.asyncProperty(days, async (day) => {
        acknowledged = [];
        const eventId = await stage.event(stage.here.id);
        const mous = await Promise.all(
          [0, 1, 2].map(async () => {
            const amount = String(++quantity);
            const mouId = await service.enter(stage.here.staff, randomUUID(), eventId, text(amount), null);
            acknowledged.push({ move: 'ENTER', mouId, organisationId: null, quantity: amount });
            return mouId;
          }),
        );
        await Promise.all(
          day.map(async (tries, at) => {
            for (const one of tries) {
              const [viewer, mouId] = [people[at], mous[one.mou]];
              if (viewer && mouId) await attempt(viewer, mouId, one);
            }
          }),
        );
        expect(await untrueTables(stage.source, eventId, acknowledged)).toEqual([]);
        for (const { move } of acknowledged) seen.add(move);
      }),
      { numRuns: 5, endOnFailure: true },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['AGREE', 'LIST', 'SIGN', 'RECORD', 'CHANGE']));
  }, 300_000);
});
