import type { EntityManager } from 'typeorm';
import { problem, type FieldProblem } from '#platform';

export const consentMissing = (field: string): FieldProblem =>
  problem(
    field,
    'REQUIRED',
    {
      vi: 'Đánh dấu người ký đã đồng ý (theo phiếu) được nêu tên trong văn bản, danh sách ký và trên màn chiếu.',
      en: 'Tick that the signatory agreed on the form to be named in papers, lists and on the projector.',
    },
    {
      vi: 'Chỉ nêu tên người ký khi người đó đã đồng ý.',
      en: 'A signatory is named only with the person’s consent.',
    },
  );

export const noSuchSignatory = (field: string): FieldProblem =>
  problem(field, 'NOT_FOUND', {
    vi: 'Một người của chính đơn vị đó.',
    en: 'A person of that very organisation.',
  });

/** A person who may be named to sign for an organisation. */
export interface Candidate {
  id: string;
  organisationId: string;
  allianceId: string;
  consented: boolean;
}

/** Those of the people who are there, by id, with whose they are and whether they agreed to be named. */
export async function candidates(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, Candidate>> {
  const rows: Candidate[] = await manager.query(
    `select p.id, p.organisation_id as "organisationId", o.alliance_id as "allianceId",
       exists (select from consent k where k.person_id = p.id and k.purpose = 'SIGNING'
         and k.withdrawn_at is null) as consented
     from person p join organisation o on o.id = p.organisation_id
     where p.id = any($1::uuid[]) and p.erased_at is null`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
