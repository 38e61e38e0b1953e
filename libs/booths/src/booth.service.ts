import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorOf } from '#access';
import { AppError, Changes, problem, refuse, type Viewer } from '#platform';

/** Who stands where, decided by the staff of the event's alliance. */
@Injectable()
export class BoothService {
  constructor(private readonly changes: Changes) {}

  /**
   * Gives a free booth to an organisation of the alliance or of the event; it takes part in the event from then on.
   * Giving it the booth it has changes nothing.
   * @throws Refusal when there is no such number, the event is closed, or the booth or the organisation is taken;
   * AppError NOT_FOUND.
   */
  assign(viewer: Viewer, eventId: string, number: number, organisationId: string): Promise<void> {
    return this.changes.run(actorOf(viewer), 'assignBooth', async (manager) => {
      const { booths, status } = await ownEvent(manager, viewer, eventId);
      refuseClosed(status);
      refuseOutside(number, booths);
      await takePart(manager, viewer, eventId, organisationId);
      const placed = await manager.query(
        `insert into booth (event_id, alliance_id, number, organisation_id) values ($1, $2, $3, $4)
         on conflict do nothing returning 1`,
        [eventId, viewer.allianceId, number, organisationId],
      );
      if (placed.length === 0) await refuseTaken(manager, eventId, number, organisationId);
    });
  }

  /** Freeing a free booth changes nothing. @throws Refusal when there is no such number; AppError NOT_FOUND. */
  free(viewer: Viewer, eventId: string, number: number): Promise<void> {
    return this.changes.run(actorOf(viewer), 'freeBooth', async (manager) => {
      const { booths } = await ownEvent(manager, viewer, eventId);
      refuseOutside(number, booths);
      await manager.query(`delete from booth where event_id = $1 and number = $2`, [eventId, number]);
    });
  }
}

async function ownEvent(
  manager: EntityManager,
  { allianceId }: Viewer,
  eventId: string,
): Promise<{ booths: number; status: string }> {
  const [event] = await manager.query(
    `select expected_booths as booths, status from event where id = $1 and alliance_id = $2 for share`,
    [eventId, allianceId],
  );
  if (!event) throw new AppError('NOT_FOUND');
  return event as { booths: number; status: string };
}

function refuseClosed(status: string): void {
  if (status === 'OPEN') return;
  refuse([
    problem('eventId', 'CONFLICT', { vi: 'Sự kiện còn đang mở.', en: 'An event that is still open.' }),
  ]);
}

function refuseOutside(number: number, booths: number): void {
  if (number >= 1 && number <= booths) return;
  refuse([
    problem('number', number < 1 ? 'TOO_SMALL' : 'TOO_BIG', {
      vi: booths > 0 ? `Số từ 1 đến ${booths}.` : 'Sự kiện này không có gian hàng.',
      en: booths > 0 ? `A number from 1 to ${booths}.` : 'This event has no booths.',
    }),
  ]);
}

async function takePart(
  manager: EntityManager,
  { allianceId }: Viewer,
  eventId: string,
  organisationId: string,
): Promise<void> {
  const [exhibitor] = await manager.query(
    `select exists (select from participant where event_id = $1 and organisation_id = o.id) as "takesPart"
     from organisation o where o.id = $2 and o.kind <> 'ORGANISER'
       and (o.alliance_id = $3 or o.id in (select organisation_id from participant where event_id = $1))`,
    [eventId, organisationId, allianceId],
  );
  if (!exhibitor) throw new AppError('NOT_FOUND');
  if (exhibitor.takesPart) return;
  await manager.query(
    `insert into participant (event_id, organisation_id) values ($1, $2) on conflict do nothing`,
    [eventId, organisationId],
  );
}

async function refuseTaken(
  manager: EntityManager,
  eventId: string,
  number: number,
  organisationId: string,
): Promise<void> {
  const standing: { number: number; organisationId: string; name: string }[] = await manager.query(
    `select b.number, b.organisation_id as "organisationId", o.name
     from booth b join organisation o on o.id = b.organisation_id
     where b.event_id = $1 and (b.number = $2 or b.organisation_id = $3)`,
    [eventId, number, organisationId],
  );
  const here = standing.find((booth) => booth.number === number);
  if (here?.organisationId === organisationId) return;
  const elsewhere = standing.find((booth) => booth.organisationId === organisationId);
  refuse([
    ...(here
      ? [
          problem(
            'number',
            'TAKEN',
            { vi: 'Một gian hàng còn trống.', en: 'A booth that is free.' },
            { vi: `Gian hàng này đã có ${here.name}.`, en: `${here.name} has this booth.` },
          ),
        ]
      : []),
    ...(elsewhere
      ? [
          problem(
            'organisationId',
            'TAKEN',
            { vi: 'Một đơn vị chưa có gian hàng.', en: 'An organisation without a booth.' },
            {
              vi: `Đơn vị này đã có gian hàng số ${elsewhere.number}.`,
              en: `This organisation has booth ${elsewhere.number}.`,
            },
          ),
        ]
      : []),
  ]);
  // Freed between the two statements: the caller may simply ask again.
  throw new AppError('CONFLICT');
}
