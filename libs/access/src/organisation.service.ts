import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  AppError,
  Changes,
  checkInput,
  problem,
  refuse,
  refuseStale,
  type Actor,
  type Viewer,
} from '#platform';
import { ActingService, actorOf, type OnBehalfInput } from './acting.js';
import { OrganisationEntity } from './organisation.entity.js';
import { organisationInput, type OrganisationInput } from './organisation.input.js';
import { OrganisationReader } from './organisation.reader.js';
import { refuseDoubles } from './refuse-doubles.js';

/** Changes of organisations. Each answers the organisation's id. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly changes: Changes,
    private readonly acting: ActingService,
    private readonly reader: OrganisationReader,
  ) {}

  /**
   * Registers a supplier, a distributor or a partner with the staff's alliance and, if told, lets it take part in an open event.
   * @throws Refusal when a field is not right or the organisation stands there already; AppError NOT_FOUND for the event.
   */
  async register(
    viewer: Viewer,
    key: string,
    input: OrganisationInput,
    eventId?: string | null,
  ): Promise<string> {
    const organisation = checkInput(organisationInput, input);
    refuse(organisation.kind === 'ORGANISER' ? [notAParty] : []);
    const registered = this.changes.once(actorOf(viewer), 'registerOrganisation', key, async (manager) => {
      const { identifiers } = await manager.insert(OrganisationEntity, {
        ...organisation,
        allianceId: viewer.allianceId,
      });
      const id = identifiers[0]?.id as string;
      if (eventId) await takePart(manager, viewer, eventId, id);
      return id;
    });
    return refuseDoubles(registered, doubles);
  }

  /**
   * Changes an organisation: staff on its behalf (or their own alliance's), or its own people, who do not change its name.
   * @throws Refusal when a field is not right or somebody changed it; AppError NOT_FOUND.
   */
  async change(
    viewer: Viewer,
    id: string,
    version: number,
    input: OrganisationInput,
    onBehalf?: OnBehalfInput | null,
  ): Promise<string> {
    const organisation = checkInput(organisationInput, input);
    await this.reader.one(viewer, id);
    const actor = await this.whoChanges(viewer, id, onBehalf);
    const changed = this.changes.run(actor, 'changeOrganisation', async (manager) => {
      const now = await manager.findOne(OrganisationEntity, {
        where: { id, allianceId: viewer.allianceId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!now) throw new AppError('NOT_FOUND');
      refuse(now.kind === organisation.kind ? [] : [fixedKind]);
      refuseStale(version, now.version);
      refuse(viewer.role !== 'ORGANISER' && now.name !== organisation.name ? [nameByStaff] : []);
      await manager.update(OrganisationEntity, { id }, { ...organisation, version: now.version + 1 });
      return id;
    });
    return refuseDoubles(changed, doubles);
  }

  private async whoChanges(
    viewer: Viewer,
    id: string,
    onBehalf: OnBehalfInput | null | undefined,
  ): Promise<Actor> {
    if (viewer.organisationId === id) {
      if (onBehalf) throw new AppError('FORBIDDEN');
      return actorOf(viewer);
    }
    if (viewer.role !== 'ORGANISER') throw new AppError('NOT_FOUND');
    const { actor, organisationId } = await this.acting.forParty(viewer, onBehalf);
    if (organisationId !== id) throw new AppError('NOT_FOUND');
    return actor;
  }
}

async function takePart(
  manager: EntityManager,
  { allianceId }: Viewer,
  eventId: string,
  organisationId: string,
): Promise<void> {
  const [event] = await manager.query(
    `select status from event where id = $1 and alliance_id = $2 for share`,
    [eventId, allianceId],
  );
  if (!event) throw new AppError('NOT_FOUND');
  refuse(event.status === 'OPEN' ? [] : [closedEvent]);
  await manager.query(`insert into participant (event_id, organisation_id) values ($1, $2)`, [
    eventId,
    organisationId,
  ]);
}

const notAParty = problem('kind', 'INVALID_INPUT', {
  vi: 'Đơn vị cung ứng, đơn vị thu mua hoặc đơn vị phối hợp.',
  en: 'A supplier, a distributor or a partner.',
});
const fixedKind = problem('kind', 'CONFLICT', {
  vi: 'Loại đơn vị đã đăng ký; không đổi được.',
  en: 'The kind it was registered as; it does not change.',
});
const nameByStaff = problem('name', 'FORBIDDEN', {
  vi: 'Tên đã đăng ký; muốn đổi xin báo cán bộ Liên minh.',
  en: 'The registered name; the alliance’s staff can change it.',
});
const closedEvent = problem('eventId', 'CONFLICT', {
  vi: 'Sự kiện còn đang mở.',
  en: 'An event that is still open.',
});
const doubles = {
  organisation_one_per_name: problem('name', 'TAKEN', {
    vi: 'Đơn vị cùng loại, cùng tên đã có; xin tìm trong danh sách, hoặc ghi mã số thuế để phân biệt.',
    en: 'One of this kind and name is registered; find it in the list, or tell them apart by tax code.',
  }),
  organisation_one_per_tax_code: problem('taxCode', 'TAKEN', {
    vi: 'Đơn vị có mã số thuế này đã có; xin tìm trong danh sách.',
    en: 'One with this tax code is registered; find it in the list.',
  }),
};
