import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppError, Changes, checkInput, problem, refuse, type Actor, type Viewer } from '#platform';
import { ActingService, actorOf, type OnBehalfInput } from './acting.js';
import { managedPerson } from './managed-person.js';
import { PersonEntity } from './person.entity.js';
import { personInput, type PersonFacts, type PersonInput } from './person.input.js';
import { recordConsent } from './record-consent.js';
import { refuseDoubles } from './refuse-doubles.js';

/** Stands where the name of an erased person was. */
export const erasedName = '«đã xóa»';

/** Changes of people: by the staff of their alliance, and by each of itself. */
@Injectable()
export class PersonService {
  constructor(
    private readonly source: DataSource,
    private readonly changes: Changes,
    private readonly acting: ActingService,
  ) {}

  /**
   * Writes a person of an organisation of the alliance down; answers its id.
   * @throws Refusal when a field is not right or contacts come without consent; AppError NOT_FOUND.
   */
  async add(viewer: Viewer, key: string, organisationId: string, input: PersonInput): Promise<string> {
    const { contactConsentOnForm: consented, ...facts } = checkInput(personInput, input);
    refuseContactsWithoutConsent(facts, consented);
    return this.changes.once(actorOf(viewer), 'addPerson', key, async (manager) => {
      const [own] = await manager.query(`select 1 from organisation where id = $1 and alliance_id = $2`, [
        organisationId,
        viewer.allianceId,
      ]);
      if (!own) throw new AppError('NOT_FOUND');
      const { identifiers } = await manager.insert(PersonEntity, { ...facts, organisationId });
      const id = identifiers[0]?.id as string;
      if (consented) await recordConsent(manager, id, 'CONTACT', 'FORM');
      return id;
    });
  }

  /**
   * Changes what is written about a person; answers its id.
   * @throws Refusal when a field is not right, contacts come without consent, or another sign-in has them; AppError NOT_FOUND.
   */
  async change(
    viewer: Viewer,
    id: string,
    input: PersonInput,
    onBehalf?: OnBehalfInput | null,
  ): Promise<string> {
    const { contactConsentOnForm: ticked, ...facts } = checkInput(personInput, input);
    const actor = await this.whoChanges(viewer, id, onBehalf);
    const changed = this.changes.run(actor, 'changePerson', async (manager) => {
      const person = await managedPerson(manager, viewer, id);
      const [consent] = await manager.query(
        `select 1 from consent where person_id = $1 and purpose = 'CONTACT' and withdrawn_at is null`,
        [id],
      );
      refuseContactsWithoutConsent(facts, ticked || Boolean(consent));
      await manager.update(PersonEntity, { id }, facts);
      if (ticked)
        await recordConsent(manager, id, 'CONTACT', viewer.accountId === person.id ? 'SCREEN' : 'FORM');
      return id;
    });
    return refuseDoubles(changed, signInDoubles);
  }

  /**
   * Erases a person for good: name and contacts go, sign-in, devices, links and consents end; the history keeps ids only.
   * @throws AppError NOT_FOUND; CONFLICT for an organiser erasing itself, which a colleague does.
   */
  async erase(viewer: Viewer, id: string, onBehalf?: OnBehalfInput | null): Promise<void> {
    const actor = await this.whoChanges(viewer, id, onBehalf);
    return this.changes.run(actor, 'erasePerson', async (manager) => {
      const person = await managedPerson(manager, viewer, id);
      if (viewer.role === 'ORGANISER' && viewer.accountId === person.id) throw new AppError('CONFLICT');
      for (const sql of [
        `update session set ended_at = coalesce(ended_at, now()), device = '' where account_id = $1`,
        `update invitation set revoked_at = now() where person_id = $1 and used_at is null and revoked_at is null`,
        `update account set closed_at = now(), password_hash = null where id = $1`,
        `update consent set withdrawn_at = now() where person_id = $1 and withdrawn_at is null`,
      ]) {
        await manager.query(sql, [id]);
      }
      await manager.update(
        PersonEntity,
        { id },
        {
          fullName: erasedName,
          position: null,
          telephone: null,
          email: null,
          signsIn: false,
          erasedAt: () => 'now()',
        },
      );
    });
  }

  /** Everybody in its own name; staff who say so on behalf of the party whose person it is. */
  private async whoChanges(
    viewer: Viewer,
    id: string,
    onBehalf: OnBehalfInput | null | undefined,
  ): Promise<Actor> {
    if (!onBehalf) return actorOf(viewer);
    const [party] = await this.source.query(
      `select 1 from person p where p.id = $1 and p.organisation_id = $2`,
      [id, onBehalf.organisationId],
    );
    if (!party) throw new AppError('NOT_FOUND');
    return (await this.acting.forParty(viewer, onBehalf)).actor;
  }
}

function refuseContactsWithoutConsent(
  { telephone, email }: Pick<PersonFacts, 'telephone' | 'email'>,
  consented: boolean,
): void {
  if (consented || (telephone === null && email === null)) return;
  refuse([
    problem(
      'contactConsentOnForm',
      'REQUIRED',
      {
        vi: 'Đánh dấu đồng ý theo phiếu, hoặc bỏ trống điện thoại và thư điện tử.',
        en: 'Tick the consent on the form, or leave telephone and e-mail empty.',
      },
      {
        vi: 'Chỉ lưu điện thoại, thư điện tử khi người đó đã đồng ý.',
        en: 'Telephone and e-mail are kept only with the person’s consent.',
      },
    ),
  ]);
}

const taken = {
  vi: 'Một người khác đang đăng nhập bằng địa chỉ hoặc số này; xin ghi cái khác.',
  en: 'Somebody else signs in with it; please give another one.',
};
/** What the database says when two people would sign in with the same address or number. */
export const signInDoubles = {
  person_signs_in_by_email: problem('email', 'TAKEN', taken),
  person_signs_in_by_telephone: problem('telephone', 'TAKEN', taken),
};
