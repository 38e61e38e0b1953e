import { randomUUID } from 'node:crypto';
import { accessEntities, ActingService } from '#access';
import type { Viewer } from '#platform';
import { conference } from '../../../test/servers/conference.js';
import type { Somebody } from '../../../test/servers/two-alliances.js';
import { contractEntities } from '../src/contracts.module.js';
import { MouMoving } from '../src/mous/mou-moving.js';
import type { MouInput, MouPartyInput } from '../src/mous/mou.input.js';
import { MouReader } from '../src/mous/mou.reader.js';
import { MouService } from '../src/mous/mou.service.js';
import { ScanService } from '../src/signing/scan.service.js';
import { SignatureService } from '../src/signing/signature.service.js';
import { SigningListService } from '../src/signing/signing-list.service.js';

export const key = () => randomUUID();

export const party = (
  { organisationId, accountId }: Somebody,
  role: MouPartyInput['role'],
  change: Partial<MouPartyInput> = {},
): MouPartyInput => ({
  ...{ organisationId, role, signatoryId: accountId, position: 'Giám đốc', signingConsentOnForm: true },
  ...change,
});

/** Two alliances with an event, and what enters, moves and shows memoranda there. */
export async function memoranda() {
  const stage = await conference([...accessEntities, ...contractEntities]);
  const moving = new MouMoving(stage.changes, new ActingService(stage.source));
  const service = new MouService(stage.changes, moving);
  const reader = new MouReader(stage.source);
  const eventId = await stage.event(stage.here.id);
  const { supplier, distributor, staff } = stage.here;
  const text = (change: Partial<MouInput> = {}): MouInput => ({
    title: 'Bản ghi nhớ tiêu thụ vải thiều',
    goods: [{ goods: 'Vải thiều', quantity: '5.000', unit: 'Tấn', price: 25_000_000 }],
    months: [6, 5],
    parties: [party(supplier, 'SELLER'), party(distributor, 'BUYER')],
    ...change,
  });
  const look = (id: string, viewer: Viewer = staff) => reader.one(viewer, id);
  return {
    ...{ stage, eventId, service, reader, text, look },
    lists: new SigningListService(stage.changes, moving),
    signatures: new SignatureService(stage.source, moving),
    scans: new ScanService(moving),
    enter: (change: Partial<MouInput> = {}) => service.enter(staff, key(), eventId, text(change), null),
    async agree(id: string, ...parties: Somebody[]): Promise<void> {
      for (const one of parties) await service.agree(one, key(), id, (await look(id)).sha256, null);
    },
  };
}

export type Memoranda = Awaited<ReturnType<typeof memoranda>>;
